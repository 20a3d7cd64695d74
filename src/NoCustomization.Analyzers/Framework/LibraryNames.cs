using Microsoft.CodeAnalysis;
using NoCustomization.Policy.Libraries;

namespace NoCustomization.Analyzers.Framework;

/// <summary>Compares symbols with the names of libraries, without making texts.</summary>
internal static class LibraryNames
{
    /// <summary>Whether a namespace is one of a library's.</summary>
    public static bool Contain(this LibraryNamespaces library, INamespaceSymbol? space)
    {
        for (; space is { IsGlobalNamespace: false }; space = space.ContainingNamespace)
        {
            foreach (var name in library.Segments)
            {
                if (Is(space, name))
                    return true;
            }

            if (!library.IncludesNested)
                return false;
        }

        return false;
    }

    private static bool Is(INamespaceSymbol space, string[] segments)
    {
        INamespaceSymbol? current = space;
        for (var i = segments.Length - 1; i >= 0; i--, current = current.ContainingNamespace)
        {
            if (current is null or { IsGlobalNamespace: true } || current.Name != segments[i])
                return false;
        }

        return current is { IsGlobalNamespace: true };
    }
}
