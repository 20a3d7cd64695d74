using NoCustomization.Policy.Findings;
using NoCustomization.Policy.Usages;

namespace NoCustomization.Policy.Rules.NC2;

/// <summary>
/// Vendor code declares an accessor that the runtime binds to a member of a core past its accessibility: <c>[UnsafeAccessor]</c> (.NET 8),
/// <c>[UnsafeAccessorType]</c> (.NET 10).
/// </summary>
public static class NC2002_AccessorIntoCore
{
    /// <summary>The rule.</summary>
    public static readonly Rule Rule = new("NC2002", "AccessorIntoCore", Eyes.Source | Eyes.Binary);

    /// <summary>The verdict on a usage, or null.</summary>
    public static Verdict? Judge(in Usage usage, string vendorSymbol) =>
        new(Rule, usage, vendorSymbol, usage.Target!.DisplayName, usage.Package!.DisplayName, Remedy.For(usage.Target));
}
