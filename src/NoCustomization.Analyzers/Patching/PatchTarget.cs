using Microsoft.CodeAnalysis;

namespace NoCustomization.Analyzers.Patching;

/// <summary>What a patching library is pointed at.</summary>
/// <param name="type">The type that is named.</param>
/// <param name="member">The member, where its name is known and means one.</param>
/// <param name="isPassedOn">Whether a local holds it that another call of the library, which has a finding of its own, has filled.</param>
internal readonly struct PatchTarget(ITypeSymbol type, ISymbol? member, bool isPassedOn = false)
{
    /// <summary>The type that is named.</summary>
    public ITypeSymbol Type { get; } = type;

    /// <summary>The member, or null.</summary>
    public ISymbol? Member { get; } = member;

    /// <summary>Whether another call has the finding.</summary>
    public bool IsPassedOn { get; } = isPassedOn;
}
