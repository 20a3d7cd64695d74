using NoCustomization.Policy.Cores;
using NoCustomization.Policy.Findings;
using NoCustomization.Policy.Usages;

namespace NoCustomization.Policy.Rules.NC1;

/// <summary>
/// Vendor code derives from a class, implements an interface or overrides a member that its author opened as an extension point and has since deprecated.
/// What is not open (any more) is a matter of the rules on closed symbols.
/// </summary>
public static class NC1007_UseDeprecatedExtensionPoint
{
    /// <summary>The rule.</summary>
    public static readonly Rule Rule = new("NC1007", "UseDeprecatedExtensionPoint", Eyes.Source | Eyes.Binary, RuleSeverity.Warning);

    /// <summary>Whether a usage breaks it.</summary>
    public static bool IsBroken(in Usage usage)
    {
        var annotations = usage.Target!.Annotations;
        return annotations.IsDeprecated && annotations.Has(SymbolMarks.ExtensionPoint) && !annotations.Has(SymbolMarks.CoreBehavior);
    }

    /// <summary>The verdict on a usage, or null.</summary>
    public static Verdict? Judge(in Usage usage, string vendorSymbol)
    {
        if (!IsBroken(usage))
            return null;
        var annotations = usage.Target!.Annotations;
        var remedy = annotations.ReplacedBy is { Length: > 0 } successor ? Remedy.Use(successor) : Remedy.For(usage.Target);
        return new Verdict(Rule, usage, vendorSymbol, usage.Target.DisplayName, usage.Package!.DisplayName, remedy, annotations.PointId ?? "");
    }
}
