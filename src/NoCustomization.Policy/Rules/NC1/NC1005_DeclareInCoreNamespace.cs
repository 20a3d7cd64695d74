using NoCustomization.Policy.Findings;
using NoCustomization.Policy.Usages;

namespace NoCustomization.Policy.Rules.NC1;

/// <summary>Vendor code declares a type in a namespace of a core. Static classes that hold only extension members may stand in an open namespace.</summary>
public static class NC1005_DeclareInCoreNamespace
{
    /// <summary>The rule.</summary>
    public static readonly Rule Rule = new("NC1005", "DeclareInCoreNamespace", Eyes.Source | Eyes.Binary);

    /// <summary>Whether a usage breaks it.</summary>
    public static bool IsBroken(in Usage usage) => !(usage.Is(UsageTraits.OnlyExtensionMembers) && usage.Package!.IsOpenNamespace(NamespaceOf(usage)));

    /// <summary>The verdict on a usage, or null.</summary>
    public static Verdict? Judge(in Usage usage, string vendorSymbol) => IsBroken(usage)
        ? new Verdict(Rule, usage, vendorSymbol, NamespaceOf(usage), usage.Package!.DisplayName, new Text("Remedy_MoveToOwnNamespace"))
        : null;

    // The target is the namespace in the target grammar: N:Ns.
    private static string NamespaceOf(in Usage usage) => usage.OtherTarget!.Substring(2);
}
