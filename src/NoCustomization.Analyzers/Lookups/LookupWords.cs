using System.Collections.Generic;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using NoCustomization.Analyzers.Names;
using NoCustomization.Policy.Lookups;

namespace NoCustomization.Analyzers.Lookups;

/// <summary>Finds the words of reflection in source text. A file that does not change is read once, however often its project is compiled anew.</summary>
internal static class LookupWords
{
    private static readonly ConditionalWeakTable<SyntaxTree, List<int>> Known = new();
    private static readonly NameTable CSharp = Create(ignoreCase: false);
    private static readonly NameTable VisualBasic = Create(ignoreCase: true);

    /// <summary>The words of calls of reflection.</summary>
    public static NameTable Table(bool ignoreCase) => ignoreCase ? VisualBasic : CSharp;

    /// <summary>Where words of a table stand in a file.</summary>
    public static List<int> HitsIn(SyntaxTree tree, NameTable table) =>
        ReferenceEquals(table, CSharp) || ReferenceEquals(table, VisualBasic) ? Known.GetValue(tree, t => Scan(t, table)) : Scan(tree, table);

    private static List<int> Scan(SyntaxTree tree, NameTable table)
    {
        var hits = new List<int>();
        var text = tree.GetText();
        var words = new WordScanner(text, new TextSpan(0, text.Length), table, escapes: tree.Options.Language == LanguageNames.CSharp);
        while (words.MoveNext())
        {
            var interest = table.Of(words.Hash);
            if (interest != NameInterest.None && ((interest & NameInterest.CommonLookup) == 0 || IsLookup(text, words.Start)))
                hits.Add(words.Start);
        }

        return hits;
    }

    private static NameTable Create(bool ignoreCase)
    {
        var table = new NameTable(ignoreCase);
        foreach (var word in LookupApi.Words)
            table.Add(word, NameInterest.Lookup);
        foreach (var (word, _) in LookupApi.CommonWords)
            table.Add(word, NameInterest.CommonLookup);
        return table;
    }

    // Type.GetType("…"), Expression.Field(…), Unsafe.As<…>(…): the word alone says nothing.
    private static bool IsLookup(SourceText text, int start)
    {
        var end = start;
        while (end < text.Length && (char.IsLetterOrDigit(text[end]) || text[end] == '_'))
            end++;
        var word = text.ToString(TextSpan.FromBounds(start, end));
        foreach (var (common, after) in LookupApi.CommonWords)
        {
            if (!string.Equals(common, word, System.StringComparison.OrdinalIgnoreCase))
                continue;
            var dot = SkipBack(text, start);
            if (dot < 0 || text[dot] != '.')
                return false;
            return after is null ? TakesArgument(text, end) : EndsWith(text, SkipBack(text, dot), after);
        }

        // Another word of the same hash.
        return false;
    }

    // Not value.GetType(), which is in every second file.
    private static bool TakesArgument(SourceText text, int at)
    {
        at = SkipSpace(text, at);
        if (at >= text.Length || text[at] != '(')
            return false;
        at = SkipSpace(text, at + 1);
        return at < text.Length && text[at] != ')';
    }

    private static bool EndsWith(SourceText text, int last, string word)
    {
        for (var i = word.Length - 1; i >= 0; i--, last--)
        {
            if (last < 0 || char.ToUpperInvariant(text[last]) != char.ToUpperInvariant(word[i]))
                return false;
        }

        return true;
    }

    private static int SkipSpace(SourceText text, int at)
    {
        while (at < text.Length && char.IsWhiteSpace(text[at]))
            at++;
        return at;
    }

    private static int SkipBack(SourceText text, int at)
    {
        at--;
        while (at >= 0 && char.IsWhiteSpace(text[at]))
            at--;
        return at;
    }
}
