// A generic method with the same arity hides, whatever its type parameter is called.
// core: ../../cores/Juki.cs
using System;
using Juki;

namespace Acme.Residents;

public class OwnResident : Resident // expect: NC1001
{
    public OwnResident() : base("O")
    {
    }

    public new TText Describe<TText>(Func<string, TText> describe) => describe("O"); // expect: NC1004
}
