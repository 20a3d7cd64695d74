using NoCustomization.Policy.Cores;
using NoCustomization.Policy.Findings;
using NoCustomization.Policy.Usages;

namespace NoCustomization.Policy.Rules.NC3;

/// <summary>Vendor code has a proxy made over a closed core type: Castle DynamicProxy, DispatchProxy, RealProxy, a mocking library outside tests.</summary>
public static class NC3003_ProxyCoreType
{
    /// <summary>The rule.</summary>
    public static readonly Rule Rule = new("NC3003", "ProxyCoreType", Eyes.Source | Eyes.Binary);

    /// <summary>Whether a usage breaks it.</summary>
    public static bool IsBroken(in Usage usage) =>
        usage.Target is { Kind: CoreSymbolKind.Class or CoreSymbolKind.Interface } type && !Openness.IsOpenForDeriving(type);

    /// <summary>The verdict on a usage, or null.</summary>
    public static Verdict? Judge(in Usage usage, string vendorSymbol) => IsBroken(usage)
        ? new Verdict(Rule, usage, vendorSymbol, usage.Target!.DisplayName, usage.Package!.DisplayName, Remedy.For(usage.Target))
        : null;
}
