// ToString is not the core's, but here the core marked its own override as behaviour.
// core: ../../cores/Juki.cs
using Juki;

namespace Acme.Residents;

public class NamedHousehold : Household // expect: NC1001
{
    public override string ToString() => "named"; // expect: NC1003
}
