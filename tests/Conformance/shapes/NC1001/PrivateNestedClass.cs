// Hiding the derivation in a private nested class changes nothing.
// core: ../../cores/Juki.cs
using Juki;

namespace Acme.Residents;

public static class ResidentFactory
{
    public static Resident Create(string number) => new Impl(number);

    private sealed class Impl : Resident // expect: NC1001
    {
        public Impl(string number) : base(number)
        {
        }
    }
}
