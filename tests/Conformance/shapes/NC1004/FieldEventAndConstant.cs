// Fields, events and constants are hidden by name.
// core: ../../cores/Juki.cs
using System;
using Juki;

namespace Acme.Residents;

public class OwnResident : Resident // expect: NC1001
{
    public OwnResident() : base("O")
    {
    }

    public new const string NumberPrefix = "O"; // expect: NC1004

    protected new long version; // expect: NC1004

    public new event EventHandler Moved; // expect: NC1004

    public void Bump()
    {
        version++;
        Moved?.Invoke(this, EventArgs.Empty);
    }
}
