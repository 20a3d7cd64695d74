// The hidden member comes from the grandparent in the other assembly of the core.
// core: ../../cores/Kaigo.Contracts.cs, ../../cores/Kaigo.Engine.cs
using Kaigo.Engine;

namespace Acme.Care;

public sealed class OwnQuestion : AgeQuestion // expect: NC1001
{
    public new int Weight => 9; // expect: NC1004
}
