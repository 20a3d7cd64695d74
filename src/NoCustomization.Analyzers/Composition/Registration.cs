using Microsoft.CodeAnalysis;

namespace NoCustomization.Analyzers.Composition;

/// <summary>What is registered: for a service type, an implementation.</summary>
/// <param name="service">The service type.</param>
/// <param name="implementation">The implementation's type, the static type of the instance, or what the factory returns; null where it is not known.</param>
internal readonly struct Registration(INamedTypeSymbol service, ITypeSymbol? implementation)
{
    /// <summary>The service type.</summary>
    public INamedTypeSymbol Service { get; } = service;

    /// <summary>The implementation, or null where it is not known.</summary>
    public ITypeSymbol? Implementation { get; } = implementation;
}
