using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using NoCustomization.Analyzers.Framework;
using NoCustomization.Policy.Libraries.Startup;

namespace NoCustomization.Analyzers.Declared;

/// <summary>NC3006: the type that the runtime calls in a startup hook.</summary>
internal static class StartupHooks
{
    /// <summary>Looks at a type.</summary>
    public static void Analyze(SymbolAnalysisContext context, VendorCompilation vendor)
    {
        if (context.Symbol is INamedTypeSymbol { Name: StartupHookType.Name, Arity: 0, ContainingType: null, ContainingNamespace.IsGlobalNamespace: true } type && HasMethod(type)
            && StartupUsages.Hook(vendor.SeenCores, StartupKeys.StartupHooks) is { } usage)
        {
            context.Report(vendor, usage, type, type.Locations[0]);
        }
    }

    private static bool HasMethod(INamedTypeSymbol type)
    {
        foreach (var member in type.GetMembers(StartupHookType.Method))
        {
            if (member is IMethodSymbol { IsStatic: true, ReturnsVoid: true, Arity: 0, Parameters.Length: 0 })
                return true;
        }

        return false;
    }
}
