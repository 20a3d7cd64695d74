// Sealing the override does not make it less of one.
// core: ../../cores/Juki.cs
using System;
using Juki;

namespace Acme.Residents;

public class LockedResident : Resident // expect: NC1001
{
    public LockedResident() : base("L")
    {
    }

    public sealed override bool CanVote(DateOnly on) => false; // expect: NC1003
}
