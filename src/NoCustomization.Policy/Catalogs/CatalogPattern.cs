using System;
using NoCustomization.Policy.Cores;

namespace NoCustomization.Policy.Catalogs;

/// <summary>
/// A catalog symbol with wildcards, or a namespace: <c>*</c> stands for one name segment, <c>**</c> for any number; <c>N:X</c> is the
/// types of namespace X alone, <c>N:X.**</c> those of it and of all below.
/// </summary>
public sealed class CatalogPattern
{
    private readonly char _kind;
    private readonly string[] _segments;

    /// <summary>Reads a pattern.</summary>
    /// <param name="text">A documentation-comment id with wildcards, or a namespace id.</param>
    /// <param name="entry">What is said of the symbols it names.</param>
    public CatalogPattern(string text, CatalogEntry entry)
    {
        Text = text;
        Entry = entry;
        _kind = text[0];
        _segments = Split(text.Substring(2));
        // A namespace statement is always less specific than one about types or members; literal segments outweigh wildcards.
        var literals = 0;
        var stars = 0;
        foreach (var segment in _segments)
        {
            if (segment is "*")
                stars++;
            else if (segment is not "**")
                literals++;
        }

        Specificity = (_kind == 'N' ? 0 : 1_000_000) + literals * 1000 + stars + 1;
    }

    /// <summary>The pattern as written.</summary>
    public string Text { get; }

    /// <summary>What is said of the symbols it names.</summary>
    public CatalogEntry Entry { get; }

    /// <summary>Higher is more specific.</summary>
    public int Specificity { get; }

    /// <summary>Whether an id is written with wildcards or names a namespace, and so is a pattern.</summary>
    public static bool IsPattern(string text) => text.StartsWith("N:", StringComparison.Ordinal) || HasWildcard(text);

    /// <summary>Whether the pattern names a symbol. A namespace pattern names the types of the namespace; their members follow them.</summary>
    public bool Matches(CoreSymbol symbol)
    {
        if (_kind == 'N')
            return symbol.IsType && symbol.ContainingType is null && Matches(_segments, 0, symbol.Namespace.Split('.'), 0);
        var id = symbol.DocumentationId;
        return id[0] == _kind && Matches(_segments, 0, Split(id.Substring(2)), 0);
    }

    // Pointer marks (*) occur only inside parameter lists, where they are no wildcards.
    private static bool HasWildcard(string text)
    {
        var end = text.IndexOf('(');
        return text.IndexOf('*', 0, end < 0 ? text.Length : end) >= 0;
    }

    // Dots inside parameter lists do not separate segments.
    private static string[] Split(string body)
    {
        var paren = body.IndexOf('(');
        if (paren < 0)
            return body.Split('.');
        var segments = body.Substring(0, paren).Split('.');
        segments[segments.Length - 1] += body.Substring(paren);
        return segments;
    }

    private static bool Matches(string[] pattern, int p, string[] name, int n)
    {
        for (; p < pattern.Length; p++, n++)
        {
            if (pattern[p] == "**")
            {
                for (var rest = n; rest <= name.Length; rest++)
                {
                    if (Matches(pattern, p + 1, name, rest))
                        return true;
                }

                return false;
            }

            if (n >= name.Length || pattern[p] != "*" && !string.Equals(pattern[p], name[n], StringComparison.Ordinal))
                return false;
        }

        return n == name.Length;
    }
}
