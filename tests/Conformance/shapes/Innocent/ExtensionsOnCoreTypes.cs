// Extension members over core types in an own namespace, in both forms.
// core: ../../cores/Juki.cs
using System;
using Juki;

namespace Acme.Residents;

public static class ResidentExtensions
{
    public static bool CanVote(this Resident resident) => resident.CanVote(new DateOnly(2026, 4, 1));

    public static string DisplayName(this Resident resident, string title) => title + resident.DisplayName;

    extension(Household household)
    {
        public int Size => household.Head == null ? 0 : 1;

        public static Household Empty() => new();
    }
}
