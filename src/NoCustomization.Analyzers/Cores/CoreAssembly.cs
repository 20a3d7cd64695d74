using Microsoft.CodeAnalysis;
using NoCustomization.Policy.Cores;

namespace NoCustomization.Analyzers.Cores;

/// <summary>A referenced assembly that belongs to a core.</summary>
/// <param name="symbol">The assembly.</param>
/// <param name="package">The core.</param>
internal sealed class CoreAssembly(IAssemblySymbol symbol, CorePackage package)
{
    /// <summary>The assembly.</summary>
    public IAssemblySymbol Symbol { get; } = symbol;

    /// <summary>The core.</summary>
    public CorePackage Package { get; } = package;
}
