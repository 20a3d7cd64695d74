using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using NoCustomization.Analyzers.Names;
using NoCustomization.Policy.Calls;

namespace NoCustomization.Analyzers.Calls;

/// <summary>The words of libraries in source text. A file that does not change is read once for the same libraries, however often its project is compiled anew.</summary>
internal sealed class CallWords
{
    private static readonly ConcurrentDictionary<(long Libraries, bool IgnoreCase), CallWords> All = new();

    private readonly ConditionalWeakTable<SyntaxTree, Found> _known = new();
    private readonly Dictionary<string, Meaning> _meanings;
    private readonly NameTable _table;

    private CallWords(IReadOnlyList<LibraryJudge> judges, bool ignoreCase)
    {
        _table = new NameTable(ignoreCase);
        _meanings = new(ignoreCase ? StringComparer.OrdinalIgnoreCase : StringComparer.Ordinal);
        for (var i = 0; i < judges.Count; i++)
        {
            foreach (var word in judges[i].Words)
            {
                _table.Add(word.Text, word.Use == WordUse.Always ? NameInterest.Call : NameInterest.CommonCall);
                if (word.Use != WordUse.Always)
                    MeaningOf(word.Text).Add(word, 1L << i);
            }

            foreach (var anchor in judges[i].Anchors)
            {
                var length = 0;
                while (length < anchor.Length && (char.IsLetterOrDigit(anchor[length]) || anchor[length] == '_'))
                    length++;
                var word = anchor.Substring(0, length);
                _table.Add(word, NameInterest.CommonCall);
                MeaningOf(word).AddAnchor(anchor.Substring(length), 1L << i);
            }
        }
    }

    /// <summary>The words of some libraries.</summary>
    public static CallWords Of(IReadOnlyList<LibraryJudge> judges, bool ignoreCase)
    {
        var libraries = 0L;
        for (var i = 0; i < LibraryJudges.All.Count; i++)
        {
            foreach (var judge in judges)
            {
                if (ReferenceEquals(judge, LibraryJudges.All[i]))
                    libraries |= 1L << i;
            }
        }

        return All.GetOrAdd((libraries, ignoreCase), _ => new CallWords(judges, ignoreCase));
    }

    /// <summary>Where in a file names of a table stand.</summary>
    public static List<int> HitsIn(SyntaxTree tree, NameTable names)
    {
        var hits = new List<int>();
        var text = tree.GetText();
        var words = Scan(tree, text, names);
        while (words.MoveNext())
        {
            if (names.Of(words.Hash) != NameInterest.None)
                hits.Add(words.Start);
        }

        return hits;
    }

    /// <summary>The libraries, one bit each, that a file holds anchors of.</summary>
    public long AnchorsIn(SyntaxTree tree) => _known.GetValue(tree, Find).Anchors;

    /// <summary>Where in a file words of the libraries stand.</summary>
    /// <param name="tree">The file.</param>
    /// <param name="anchors">The libraries, one bit each, that some file holds anchors of.</param>
    public List<int> HitsIn(SyntaxTree tree, long anchors)
    {
        var found = _known.GetValue(tree, Find);
        List<int>? all = null;
        foreach (var (start, libraries) in found.Anywhere)
        {
            if ((anchors & libraries) != 0)
                (all ??= [.. found.Hits]).Add(start);
        }

        return all ?? found.Hits;
    }

    private Found Find(SyntaxTree tree)
    {
        var hits = new List<int>();
        var near = new List<(int Start, long Libraries)>();
        var anywhere = new List<(int Start, long Libraries)>();
        var anchors = 0L;
        var text = tree.GetText();
        var words = Scan(tree, text, _table);
        while (words.MoveNext())
        {
            var interest = _table.Of(words.Hash);
            if ((interest & NameInterest.Call) != 0)
                hits.Add(words.Start);
            if ((interest & NameInterest.CommonCall) == 0)
                continue;
            var end = EndOf(text, words.Start);
            // Another word may have the same hash.
            if (!_meanings.TryGetValue(text.ToString(TextSpan.FromBounds(words.Start, end)), out var meaning))
                continue;
            anchors |= meaning.AnchorsAt(text, end);
            if (meaning.Near != 0)
                near.Add((words.Start, meaning.Near));
            if (meaning.Anywhere != 0)
                anywhere.Add((words.Start, meaning.Anywhere));
            if (meaning.Means(text, words.Start, end))
                hits.Add(words.Start);
        }

        foreach (var (start, libraries) in near)
        {
            if ((anchors & libraries) != 0)
                hits.Add(start);
        }

        return new Found(hits, anywhere, anchors);
    }

    private static WordScanner Scan(SyntaxTree tree, SourceText text, NameTable table) =>
        new(text, new TextSpan(0, text.Length), table, escapes: tree.Options.Language == LanguageNames.CSharp);

    private Meaning MeaningOf(string word)
    {
        if (!_meanings.TryGetValue(word, out var meaning))
            _meanings.Add(word, meaning = new Meaning());
        return meaning;
    }

    private static int EndOf(SourceText text, int start)
    {
        while (start < text.Length && (char.IsLetterOrDigit(text[start]) || text[start] == '_'))
            start++;
        return start;
    }

    /// <summary>What a file holds.</summary>
    /// <param name="Hits">Where words of libraries stand.</param>
    /// <param name="Anywhere">Where words stand that count if some file holds an anchor.</param>
    /// <param name="Anchors">The libraries, one bit each, that it holds anchors of.</param>
    private sealed record Found(List<int> Hits, List<(int Start, long Libraries)> Anywhere, long Anchors);

    /// <summary>What a word means that stands in much other code too.</summary>
    private sealed class Meaning
    {
        private readonly List<LibraryWord> _words = [];

        private readonly List<(string Following, long Library)> _anchors = [];

        /// <summary>The libraries, one bit each, of which it is a word where some file has an anchor.</summary>
        public long Anywhere { get; private set; }

        /// <summary>The libraries, one bit each, of which it is a word in files with an anchor.</summary>
        public long Near { get; private set; }

        public void AddAnchor(string rest, long library) => _anchors.Add((rest, library));

        /// <summary>The libraries, one bit each, of which it is an anchor where it stands.</summary>
        public long AnchorsAt(SourceText text, int end)
        {
            var libraries = 0L;
            foreach (var (rest, library) in _anchors)
            {
                if (rest.Length == 0 || end + rest.Length <= text.Length && text.ToString(new TextSpan(end, rest.Length)) == rest)
                    libraries |= library;
            }

            return libraries;
        }

        public void Add(LibraryWord word, long library)
        {
            if (word.Use == WordUse.NearAnchor)
                Near |= library;
            else if (word.Use == WordUse.NearAnchorAnywhere)
                Anywhere |= library;
            else
                _words.Add(word);
        }

        public bool Means(SourceText text, int start, int end)
        {
            foreach (var word in _words)
            {
                var dot = SkipBack(text, start);
                if (dot < 0 || text[dot] != '.')
                    return false;
                if (word.After is { } before ? EndsWith(text, SkipBack(text, dot), before) : TakesArgument(text, end))
                    return true;
            }

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
}
