// Nested types are hidden by name too, protected ones as well.
// core: ../../cores/Juki.cs
using Juki;

namespace Acme.Residents;

public class OwnResident : Resident // expect: NC1001
{
    public OwnResident() : base("O")
    {
    }

    public new class History // expect: NC1004
    {
    }

    protected new enum State // expect: NC1004
    {
        Open,
    }
}
