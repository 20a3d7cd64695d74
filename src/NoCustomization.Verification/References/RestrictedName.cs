using NoCustomization.Policy.Cores;
using NoCustomization.Policy.Rules;
using NoCustomization.Policy.Usages;

namespace NoCustomization.Verification.References;

/// <summary>A core symbol that vendor code must not name, and whether because the core keeps it invisible or because it is not released.</summary>
/// <param name="Symbol">The symbol.</param>
/// <param name="Kind"><see cref="UsageKind.AccessInternal"/> or <see cref="UsageKind.Reference"/>.</param>
internal sealed record RestrictedName(CoreSymbol Symbol, UsageKind Kind)
{
    /// <summary>The usage that naming it is.</summary>
    public Usage Usage => Usage.Of(Kind, Symbol);

    /// <summary>The name where it is restricted, else null.</summary>
    /// <param name="symbol">A core symbol, or null.</param>
    /// <param name="isInvisible">Whether the core makes it visible neither to all nor to deriving types.</param>
    public static RestrictedName? Of(CoreSymbol? symbol, bool isInvisible)
    {
        if (symbol is null)
            return null;
        if (isInvisible)
            return new RestrictedName(symbol, UsageKind.AccessInternal);
        return Judge.IsBroken(Usage.Of(UsageKind.Reference, symbol)) ? new RestrictedName(symbol, UsageKind.Reference) : null;
    }
}
