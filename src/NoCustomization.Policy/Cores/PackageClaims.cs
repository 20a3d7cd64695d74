using System;
using System.Linq;

namespace NoCustomization.Policy.Cores;

/// <summary>What assemblies that declare packages say of each other. A declaration speaks for its own assembly only; for another one, that one has to agree.</summary>
internal static class PackageClaims
{
    /// <summary>Whether a declaring assembly names another one as its own.</summary>
    public static bool Names(AssemblyFacts declarer, AssemblyFacts other) =>
        declarer.Declaration!.Assemblies?.Any(a => a.Matches(other.Name, other.PublicKeyToken)) ?? false;

    /// <summary>Whether two declaring assemblies are one package: each names the other.</summary>
    public static bool AreOne(AssemblyFacts a, AssemblyFacts b) => HaveOneId(a, b) && Names(a, b) && Names(b, a);

    /// <summary>Whether a declaring assembly claims to be one package with another, which does not agree.</summary>
    public static bool IsFalse(AssemblyFacts claimant, AssemblyFacts owner)
    {
        if (IsSame(claimant, owner) || (claimant.IsGiven && !owner.IsGiven))
            return false;
        if (!HaveOneId(claimant, owner))
            return Names(claimant, owner);
        if (Names(owner, claimant))
            return false;
        // An assembly that builds on the claimant and shares its id is a part that does not repeat the list.
        return owner.IsGiven && !claimant.IsGiven || (Names(claimant, owner) ? !References(owner, claimant) : References(claimant, owner));
    }

    /// <summary>Whether two assemblies share an id, and nothing tells which of them it belongs to.</summary>
    public static bool IsUndecided(AssemblyFacts a, AssemblyFacts b) =>
        !IsSame(a, b) && a.IsGiven == b.IsGiven && HaveOneId(a, b) && !Names(a, b) && !Names(b, a) && !References(a, b) && !References(b, a);

    /// <summary>
    /// Whether a false claim leaves the claimant without a package of its own. One that only references the other keeps it: the genuine core
    /// might reference a swapped library, and must not lose its protection by that.
    /// </summary>
    public static bool IsOverruled(AssemblyFacts claimant, AssemblyFacts owner) =>
        HaveOneId(claimant, owner) && IsFalse(claimant, owner) && (Names(claimant, owner) || (owner.IsGiven && !claimant.IsGiven));

    /// <summary>Whether two assemblies declare one id.</summary>
    public static bool HaveOneId(AssemblyFacts a, AssemblyFacts b) => a.Declaration!.Id == b.Declaration!.Id;

    private static bool IsSame(AssemblyFacts a, AssemblyFacts b) => string.Equals(a.Name, b.Name, StringComparison.OrdinalIgnoreCase);

    private static bool References(AssemblyFacts assembly, AssemblyFacts other) => assembly.References.Contains(other.Name, StringComparer.OrdinalIgnoreCase);
}
