using System;

namespace NoCustomization.Policy.Catalogs;

/// <summary>
/// A catalog symbol with wildcards, or a namespace: <c>*</c> stands for one name segment, <c>**</c> for any number; <c>N:X</c> is the
/// types of namespace X alone, <c>N:X.**</c> those of it and of all below.
/// </summary>
public sealed class CatalogPattern
{
    /// <summary>Any number of segments, also none.</summary>
    internal const string AnySegments = "**";

    /// <summary>One segment.</summary>
    internal const string AnySegment = "*";

    /// <summary>Reads a pattern.</summary>
    /// <param name="text">A documentation-comment id with wildcards, or a namespace id.</param>
    /// <param name="entry">What is said of the symbols it names.</param>
    public CatalogPattern(string text, CatalogEntry entry)
    {
        Text = text;
        Entry = entry;
        Segments = Split(text.Substring(2));
        // A namespace statement is always less specific than one about types or members; literal segments outweigh wildcards.
        var literals = 0;
        var stars = 0;
        foreach (var segment in Segments)
        {
            if (segment is AnySegment)
                stars++;
            else if (segment is not AnySegments)
                literals++;
        }

        Specificity = (Kind == 'N' ? 0 : 1_000_000) + literals * 1000 + stars + 1;
    }

    /// <summary>The pattern as written.</summary>
    public string Text { get; }

    /// <summary>What is said of the symbols it names.</summary>
    public CatalogEntry Entry { get; }

    /// <summary>Higher is more specific.</summary>
    public int Specificity { get; }

    /// <summary>The letter of the documentation-comment id.</summary>
    internal char Kind => Text[0];

    /// <summary>The segments, wildcards among them.</summary>
    internal string[] Segments { get; }

    /// <summary>Whether an id is written with wildcards or names a namespace, and so is a pattern.</summary>
    public static bool IsPattern(string text) => text.StartsWith("N:", StringComparison.Ordinal) || HasWildcard(text);

    /// <summary>Whether each wildcard of an id is a whole segment: <c>T:Ns.Hous*</c> would match nothing.</summary>
    public static bool HasWholeWildcards(string text)
    {
        foreach (var segment in Split(text.Substring(2)))
        {
            var end = segment.IndexOf('(');
            var name = end < 0 ? segment : segment.Substring(0, end);
            if (name.IndexOf('*') >= 0 && name is not (AnySegment or AnySegments))
                return false;
        }

        return true;
    }

    /// <summary>The segments of an id without its letter. Dots inside parameter lists do not separate segments.</summary>
    internal static string[] Split(string body)
    {
        var paren = body.IndexOf('(');
        if (paren < 0)
            return body.Split('.');
        var segments = body.Substring(0, paren).Split('.');
        segments[segments.Length - 1] += body.Substring(paren);
        return segments;
    }

    // Pointer marks (*) occur only inside parameter lists, where they are no wildcards.
    private static bool HasWildcard(string text)
    {
        var end = text.IndexOf('(');
        return text.IndexOf('*', 0, end < 0 ? text.Length : end) >= 0;
    }
}
