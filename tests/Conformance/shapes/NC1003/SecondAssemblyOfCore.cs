// The marked member is declared in one assembly of the core; the base class in the other does not touch it.
// core: ../../cores/Kaigo.Contracts.cs, ../../cores/Kaigo.Engine.cs
using Kaigo.Engine;

namespace Acme.Care;

public sealed class OldAgeQuestion : AgeQuestion // expect: NC1001
{
    public override int Weight => 3; // expect: NC1003
}
