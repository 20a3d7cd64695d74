using Microsoft.CodeAnalysis;

namespace NoCustomization.Analyzers.Patching;

/// <summary>Names of types as reflection writes them.</summary>
internal static class MetadataNames
{
    /// <summary><c>Ns.Outer+Inner`1</c>.</summary>
    public static string Of(INamedTypeSymbol type)
    {
        if (type.ContainingType is { } outer)
            return Of(outer) + "+" + type.MetadataName;
        return type.ContainingNamespace is { IsGlobalNamespace: false } space ? space.ToDisplayString() + "." + type.MetadataName : type.MetadataName;
    }

    /// <summary>The parts of <c>Ns.Type, Assembly, Version=…</c>; type arguments are dropped.</summary>
    /// <param name="text">What the code says.</param>
    /// <param name="assembly">The assembly's simple name, or null where none is given.</param>
    /// <returns>The type's full name.</returns>
    public static string Split(string text, out string? assembly)
    {
        assembly = null;
        var arguments = text.IndexOf('[');
        var end = arguments < 0 ? text.IndexOf(',') : text.IndexOf(',', System.Math.Max(arguments, text.LastIndexOf(']')));
        if (end >= 0)
        {
            assembly = text.Substring(end + 1).Split(',')[0].Trim();
            text = text.Substring(0, end);
        }

        return (arguments < 0 ? text : text.Substring(0, System.Math.Min(arguments, text.Length))).Trim();
    }
}
