using NoCustomization.Policy.Cores;
using NoCustomization.Policy.Findings;
using NoCustomization.Policy.Usages;

namespace NoCustomization.Policy.Rules.NC3;

/// <summary>A C# interceptor takes the place of a call of a core method that the core does not open for it: a method is open that is an extension point itself.</summary>
public static class NC3004_InterceptCoreCall
{
    /// <summary>The rule.</summary>
    public static readonly Rule Rule = new("NC3004", "InterceptCoreCall", Eyes.Source | Eyes.Binary);

    /// <summary>Whether a usage breaks it.</summary>
    public static bool IsBroken(in Usage usage) => usage.Target is not { IsType: false } method || !method.Annotations.Has(SymbolMarks.ExtensionPoint) || method.Annotations.Has(SymbolMarks.CoreBehavior);

    /// <summary>The verdict on a usage, or null.</summary>
    public static Verdict? Judge(in Usage usage, string vendorSymbol) => IsBroken(usage)
        ? new Verdict(Rule, usage, vendorSymbol, usage.Target?.DisplayName ?? usage.TargetId, usage.Package!.DisplayName, Remedy.For(usage.Target))
        : null;
}
