// An indexer hides the core's indexer with the same parameters; one with others does not.
// core: ../../cores/Juki.cs
using Juki;

namespace Acme.Residents;

public class OwnResident : Resident // expect: NC1001
{
    public OwnResident() : base("O")
    {
    }

    public new string this[string note] => note; // expect: NC1004

    public string this[int index] => "";
}
