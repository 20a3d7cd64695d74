using Microsoft.CodeAnalysis;

namespace NoCustomization.Analyzers.Framework;

/// <summary>Whether a compilation sees the types by which libraries are recognized. Most compilations see nearly none.</summary>
internal static class SeenTypes
{
    /// <summary>Whether the compilation or one of its references has a type.</summary>
    /// <param name="compilation">The compilation.</param>
    /// <param name="metadataName">The type's metadata name.</param>
    // A search by name asks every reference anew; the namespaces of all of them the compiler has merged already.
    public static bool Include(Compilation compilation, string metadataName) =>
        (HasNamespaceOf(compilation.GlobalNamespace, metadataName) || HasHidden(compilation)) && !compilation.GetTypesByMetadataName(metadataName).IsEmpty;

    private static bool HasNamespaceOf(INamespaceSymbol space, string metadataName)
    {
        var start = 0;
        for (var dot = metadataName.IndexOf('.'); dot >= 0; dot = metadataName.IndexOf('.', start))
        {
            if (MemberOf(space, metadataName.Substring(start, dot - start)) is not { } inner)
                return false;
            (space, start) = (inner, dot + 1);
        }

        return true;
    }

    private static INamespaceSymbol? MemberOf(INamespaceSymbol space, string name)
    {
        foreach (var member in space.GetMembers(name))
        {
            if (member is INamespaceSymbol inner)
                return inner;
        }

        return null;
    }

    // Of a reference that is only known by an alias, nothing is merged.
    private static bool HasHidden(Compilation compilation)
    {
        foreach (var reference in compilation.ExternalReferences)
        {
            if (!reference.Properties.Aliases.IsDefaultOrEmpty && !reference.Properties.Aliases.Contains(MetadataReferenceProperties.GlobalAlias))
                return true;
        }

        return false;
    }
}
