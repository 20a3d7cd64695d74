using System;
using System.Globalization;
using System.Reflection.Metadata;

namespace NoCustomization.Verification.Metadata;

/// <summary>How many type parameters each name of a nested type declares.</summary>
internal static class TypeArity
{
    /// <summary>The arities, outermost first: from the definition's own table, for a reference from the names' suffixes.</summary>
    public static int[] Of(MetadataReader metadata, EntityHandle handle, in TypePath path)
    {
        var arities = new int[path.Names.Length];
        if (handle.Kind != HandleKind.TypeDefinition)
        {
            for (var i = 0; i < arities.Length; i++)
                arities[i] = SuffixOf(path.Names[i]);
            return arities;
        }

        // A nested definition repeats its outer types' parameters.
        var current = (TypeDefinitionHandle)handle;
        for (var i = arities.Length - 1; i >= 0; i--)
        {
            var definition = metadata.GetTypeDefinition(current);
            arities[i] = definition.GetGenericParameters().Count;
            current = definition.GetDeclaringType();
        }

        for (var i = arities.Length - 1; i > 0; i--)
            arities[i] = Math.Max(arities[i] - arities[i - 1], 0);
        return arities;
    }

    /// <summary>The name without its suffix, where the suffix tells the arity.</summary>
    public static string Unmangle(string name, int arity) => arity > 0 && SuffixOf(name) == arity ? name[..name.LastIndexOf('`')] : name;

    /// <summary>The arity that a name's suffix tells; 0 where there is none.</summary>
    public static int SuffixOf(string name)
    {
        var tick = name.LastIndexOf('`');
        return tick > 0 && name.Length - tick is > 1 and < 6 && int.TryParse(name.AsSpan(tick + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var arity)
            ? arity
            : 0;
    }
}
