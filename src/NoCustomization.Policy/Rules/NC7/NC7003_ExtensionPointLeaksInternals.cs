using NoCustomization.Policy.Cores;
using NoCustomization.Policy.Findings;
using NoCustomization.Policy.Usages;

namespace NoCustomization.Policy.Rules.NC7;

/// <summary>What a core opens shows vendors a symbol that they must not refer to: whoever uses the contract breaks NC2004 without a fault of its own.</summary>
public static class NC7003_ExtensionPointLeaksInternals
{
    /// <summary>The rule.</summary>
    public static readonly Rule Rule = new("NC7003", "ExtensionPointLeaksInternals", Eyes.Source);

    /// <summary>The verdict on a symbol that a contract shows, or null.</summary>
    /// <param name="shown">The symbol.</param>
    /// <param name="by">What shows it.</param>
    public static Verdict? Judge(CoreSymbol shown, CoreSymbol by) => Openness.JudgeReference(shown) switch
    {
        ReferenceVerdict.PackageInternal => Of(shown, by, "Leak_PackageInternal"),
        ReferenceVerdict.Unreleased => Of(shown, by, "Leak_Unreleased"),
        _ => null,
    };

    /// <summary>The verdict on the symbol that <c>[UseInstead]</c> names, or null.</summary>
    /// <param name="named">The symbol.</param>
    /// <param name="by">What names it.</param>
    /// <param name="isSeen">Whether code outside the core can see it.</param>
    public static Verdict? JudgeAlternative(CoreSymbol named, CoreSymbol by, bool isSeen) => isSeen ? Judge(named, by) : Of(named, by, "Leak_Hidden");

    private static Verdict Of(CoreSymbol shown, CoreSymbol by, string reason) =>
        new(Rule, Usage.Of(UsageKind.Author, shown), by.DisplayName, shown.DisplayName, shown.Package.DisplayName, new Text("Remedy_CloseLeak"), new Text(reason));
}
