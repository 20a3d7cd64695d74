// A method hides a property of its name; a field hides a method.
// core: ../../cores/Juki.cs
using Juki;

namespace Acme.Residents;

public class OwnResident : Resident // expect: NC1001
{
    public OwnResident() : base("O")
    {
    }

    public new string DisplayName() => "O"; // expect: NC1004

    public new string FormatNumber = "O"; // expect: NC1004
}
