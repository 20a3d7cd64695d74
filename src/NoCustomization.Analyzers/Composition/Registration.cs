using System.Collections.Generic;
using Microsoft.CodeAnalysis;

namespace NoCustomization.Analyzers.Composition;

/// <summary>What is registered: for a service type, an implementation.</summary>
/// <param name="service">The service type.</param>
/// <param name="implementations">The implementation's type, or those that the instance or what the factory returns may have; null for one that is not known, empty where none is.</param>
internal readonly struct Registration(INamedTypeSymbol service, IReadOnlyList<ITypeSymbol?> implementations)
{
    /// <summary>The service type.</summary>
    public INamedTypeSymbol Service { get; } = service;

    /// <summary>The implementations, of which one is registered in each case; empty where they are not known.</summary>
    public IReadOnlyList<ITypeSymbol?> Implementations { get; } = implementations;
}
