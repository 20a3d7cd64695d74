using NoCustomization.Policy.Findings;
using NoCustomization.Policy.Usages;

namespace NoCustomization.Policy.Rules.NC1;

/// <summary>Vendor code declares a type with the full name of a core type that is visible outside the core.</summary>
public static class NC1006_DuplicateCoreType
{
    /// <summary>The rule.</summary>
    public static readonly Rule Rule = new("NC1006", "DuplicateCoreType", Eyes.Source | Eyes.Binary);

    /// <summary>Whether a usage breaks it.</summary>
    public static bool IsBroken(in Usage usage) => true;

    /// <summary>The verdict on a usage, or null.</summary>
    public static Verdict? Judge(in Usage usage, string vendorSymbol) => IsBroken(usage)
        ? new Verdict(Rule, usage, vendorSymbol, usage.Target!.DisplayName, usage.Package!.DisplayName, new Text("Remedy_RenameType"))
        : null;
}
