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
    private readonly Dictionary<int, Meaning> _meanings = [];
    private readonly NameTable _table;
    private readonly bool _ignoresCase;

    private CallWords(LibraryJudge[] judges, bool ignoreCase)
    {
        _table = new NameTable(ignoreCase);
        _ignoresCase = ignoreCase;
        for (var i = 0; i < judges.Length; i++)
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
    public static CallWords Of(LibraryJudge[] judges, bool ignoreCase)
    {
        var libraries = 0L;
        for (var i = 0; i < LibraryJudges.All.Length; i++)
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
        if ((anchors & found.Anywhere) == 0)
            return found.Hits;
        List<int> all = [.. found.Hits];
        AddCommon(tree, all, 0, anchors);
        return all;
    }

    // Words that count near an anchor are in every file: they are looked up again where there turns out to be one.
    private Found Find(SyntaxTree tree)
    {
        var hits = new List<int>();
        var (anchors, near, anywhere) = (0L, 0L, 0L);
        var text = tree.GetText();
        var words = Scan(tree, text, _table);
        while (words.MoveNext())
        {
            var interest = _table.Of(words.Hash);
            if ((interest & NameInterest.Call) != 0)
                hits.Add(words.Start);
            if ((interest & NameInterest.CommonCall) == 0 || MeaningAt(text, words) is not { } meaning)
                continue;
            anchors |= meaning.AnchorsAt(text, words.Start);
            near |= meaning.Near;
            anywhere |= meaning.Anywhere;
            if (meaning.Means(text, words.Start))
                hits.Add(words.Start);
        }

        if ((anchors & near) != 0)
            AddCommon(tree, hits, anchors, 0);
        return new Found(hits, anywhere, anchors);
    }

    private void AddCommon(SyntaxTree tree, List<int> hits, long near, long anywhere)
    {
        var text = tree.GetText();
        var words = Scan(tree, text, _table);
        while (words.MoveNext())
        {
            if ((_table.Of(words.Hash) & NameInterest.CommonCall) != 0 && MeaningAt(text, words) is { } meaning && (meaning.Near & near | meaning.Anywhere & anywhere) != 0)
                hits.Add(words.Start);
        }
    }

    // Another word may have the same hash.
    private Meaning? MeaningAt(SourceText text, in WordScanner word) =>
        _meanings.TryGetValue(word.Hash, out var meaning) && meaning.IsAt(text, word.Start, _ignoresCase) ? meaning : null;

    private static WordScanner Scan(SyntaxTree tree, SourceText text, NameTable table) =>
        new(text, new TextSpan(0, text.Length), table, escapes: tree.Options.Language == LanguageNames.CSharp);

    private Meaning MeaningOf(string word)
    {
        var hash = _table.HashOf(word);
        if (!_meanings.TryGetValue(hash, out var meaning))
            _meanings.Add(hash, meaning = new Meaning(word));
        return meaning;
    }

    /// <summary>What a file holds.</summary>
    /// <param name="Hits">Where words of libraries stand.</param>
    /// <param name="Anywhere">The libraries, one bit each, of which it holds words that count if some file holds an anchor.</param>
    /// <param name="Anchors">The libraries, one bit each, that it holds anchors of.</param>
    private sealed record Found(List<int> Hits, long Anywhere, long Anchors);

    /// <summary>What a word means that stands in much other code too.</summary>
    private sealed class Meaning(string text)
    {
        private readonly List<LibraryWord> _words = [];

        private readonly List<(string Following, long Library)> _anchors = [];

        /// <summary>The libraries, one bit each, of which it is a word where some file has an anchor.</summary>
        public long Anywhere { get; private set; }

        /// <summary>The libraries, one bit each, of which it is a word in files with an anchor.</summary>
        public long Near { get; private set; }

        public void AddAnchor(string rest, long library) => _anchors.Add((rest, library));

        /// <summary>The libraries, one bit each, of which it is an anchor where it stands.</summary>
        public long AnchorsAt(SourceText source, int start)
        {
            var libraries = 0L;
            foreach (var (rest, library) in _anchors)
            {
                if (Stands(rest, source, start + text.Length, ignoresCase: false))
                    libraries |= library;
            }

            return libraries;
        }

        /// <summary>Whether the word stands at a place.</summary>
        public bool IsAt(SourceText source, int start, bool ignoresCase) => Stands(text, source, start, ignoresCase);

        public void Add(LibraryWord word, long library)
        {
            if (word.Use == WordUse.NearAnchor)
                Near |= library;
            else if (word.Use == WordUse.NearAnchorAnywhere)
                Anywhere |= library;
            else
                _words.Add(word);
        }

        public bool Means(SourceText source, int start)
        {
            foreach (var word in _words)
            {
                var dot = SkipBack(source, start);
                if (dot < 0 || source[dot] != '.')
                    return false;
                if (word.After is { } before ? EndsWith(source, SkipBack(source, dot), before) : TakesArgument(source, start + text.Length))
                    return true;
            }

            return false;
        }

        private static bool Stands(string word, SourceText source, int start, bool ignoresCase)
        {
            if (start + word.Length > source.Length)
                return false;
            for (var i = 0; i < word.Length; i++)
            {
                var read = source[start + i];
                if (read != word[i] && !(ignoresCase && char.ToUpperInvariant(read) == char.ToUpperInvariant(word[i])))
                    return false;
            }

            return true;
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
