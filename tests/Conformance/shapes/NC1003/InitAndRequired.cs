// Overriding an init-only property of a closed class, and demanding it.
// core: ../../cores/Juki.cs
using Juki;

namespace Acme.Residents;

public class LargeHousehold : Household // expect: NC1001
{
    public override required Resident Head { get; init; } // expect: NC1003
}
