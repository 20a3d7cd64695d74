using NoCustomization.Policy.Findings;
using NoCustomization.Policy.Usages;

namespace NoCustomization.Policy.Rules.NC2;

/// <summary>Vendor code uses an internal core symbol directly: by ignoring access checks, a borrowed friend name or a publicized reference.</summary>
public static class NC2003_FriendAccess
{
    /// <summary>The rule.</summary>
    public static readonly Rule Rule = new("NC2003", "FriendAccess", Eyes.Source | Eyes.Binary);

    /// <summary>Whether a usage breaks it.</summary>
    public static bool IsBroken(in Usage usage) => true;

    /// <summary>The verdict on a usage, or null.</summary>
    public static Verdict? Judge(in Usage usage, string vendorSymbol) => IsBroken(usage)
        ? new Verdict(Rule, usage, vendorSymbol, usage.Target!.DisplayName, usage.Package!.DisplayName, Remedy.For(usage.Target))
        : null;
}
