// Structs and enums cannot derive: own ones with core names and members.
// core: ../../cores/Juki.cs
using Juki;

namespace Acme.Residents;

public enum State
{
    Active,
    Removed,
}

public struct Household
{
    public Resident Head { get; init; }

    public override readonly string ToString() => State.Active.ToString();
}
