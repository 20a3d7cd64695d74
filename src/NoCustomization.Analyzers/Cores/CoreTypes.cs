using System;
using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using NoCustomization.Analyzers.Framework;

namespace NoCustomization.Analyzers.Cores;

/// <summary>The cores' public types in one namespace, by their names in metadata. Visual Basic tells no letter case.</summary>
internal sealed class CoreTypes
{
    /// <summary>No types.</summary>
    public static readonly CoreTypes None = new(StringComparer.Ordinal);

    private readonly StringComparer _names;
    private readonly Dictionary<string, INamedTypeSymbol> _types;

    private CoreTypes(StringComparer names)
    {
        _names = names;
        _types = new Dictionary<string, INamedTypeSymbol>(names);
    }

    /// <summary>The types of a namespace.</summary>
    public static CoreTypes In(string space, VendorCompilation vendor)
    {
        var types = new CoreTypes(vendor.Compilation.IsCaseSensitive ? StringComparer.Ordinal : StringComparer.OrdinalIgnoreCase);
        var path = space.Split('.');
        foreach (var assembly in vendor.CoreAssemblies)
            types.Add(assembly.Symbol.GlobalNamespace, path, 0);
        return types;
    }

    /// <summary>The type that has the metadata name of a vendor's, or null. That name holds the arity, and for a file-local type is one of its own.</summary>
    public INamedTypeSymbol? Find(INamedTypeSymbol type) => _types.TryGetValue(type.MetadataName, out var found) ? found : null;

    private void Add(INamespaceSymbol space, string[] path, int depth)
    {
        if (depth == path.Length)
        {
            foreach (var type in space.GetTypeMembers())
            {
                if (type.DeclaredAccessibility == Accessibility.Public && !_types.ContainsKey(type.MetadataName))
                    _types.Add(type.MetadataName, type);
            }

            return;
        }

        foreach (var nested in space.GetNamespaceMembers())
        {
            if (_names.Equals(nested.Name, path[depth]))
                Add(nested, path, depth + 1);
        }
    }
}
