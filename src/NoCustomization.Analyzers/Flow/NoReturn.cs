using Microsoft.CodeAnalysis;

namespace NoCustomization.Analyzers.Flow;

/// <summary>Methods whose call ends a path like a throw: the framework's few, and a vendor's own that say so.</summary>
internal static class NoReturn
{
    /// <summary>Whether a method never returns.</summary>
    public static bool Is(IMethodSymbol method, Compilation compilation) => method.Name switch
    {
        "Throw" => IsOf(method, "ExceptionDispatchInfo"),
        "Exit" or "FailFast" => IsOf(method, "Environment"),
        _ => false,
    } || (SymbolEqualityComparer.Default.Equals(method.ContainingAssembly, compilation.Assembly) && SaysSo(method));

    private static bool IsOf(IMethodSymbol method, string type) => method.ContainingType?.Name == type && method.ContainingNamespace is { } space
        && space.ToDisplayString() is "System" or "System.Runtime.ExceptionServices";

    private static bool SaysSo(IMethodSymbol method)
    {
        foreach (var attribute in method.GetAttributes())
        {
            if (attribute.AttributeClass is { Name: "DoesNotReturnAttribute" } type && type.ContainingNamespace.ToDisplayString() == "System.Diagnostics.CodeAnalysis")
                return true;
        }

        return false;
    }
}
