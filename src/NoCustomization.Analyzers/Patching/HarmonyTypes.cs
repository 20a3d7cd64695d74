using Microsoft.CodeAnalysis;
using NoCustomization.Analyzers.Framework;
using NoCustomization.Policy.Libraries.Patching;

namespace NoCustomization.Analyzers.Patching;

/// <summary>The types of Harmony.</summary>
internal static class HarmonyTypes
{
    /// <summary>Whether a type is one of them.</summary>
    public static bool Have(INamedTypeSymbol? type) => PatchLibraries.Harmony.Contain(type?.ContainingNamespace);
}
