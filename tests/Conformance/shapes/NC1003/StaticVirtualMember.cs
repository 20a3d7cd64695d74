// A marked static virtual member of an open interface is supplied by the vendor's type.
// core: ../../cores/Juki.cs
using Juki;
using Juki.Plugins;

namespace Acme.Checks;

public sealed class WideCheck : IMoveCheck
{
    public bool Accepts(Resident resident) => true;

    public static int Limit => 1_000; // expect: NC1003
}
