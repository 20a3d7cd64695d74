using System.Collections.Generic;
using System.Threading;
using Microsoft.CodeAnalysis;
using NoCustomization.Analyzers.Names;

namespace NoCustomization.Analyzers.Waivers;

/// <summary>
/// Finds all citations of a compilation before anything is judged: whether a finding is to be held is decided when it is found. Runs only where a register is given,
/// and looks up only words that are the attribute's name or stand for it.
/// </summary>
internal sealed class CitationFinder(Compilation compilation, CancellationToken cancellation)
{
    private readonly NameTable _names = new(ignoreCase: compilation.Language == LanguageNames.VisualBasic);
    private readonly List<SourceCitation> _found = [];

    /// <summary>The citations, in order of file and place.</summary>
    public static List<SourceCitation> Find(Compilation compilation, CancellationToken cancellation)
    {
        var finder = new CitationFinder(compilation, cancellation);
        finder._names.Add(CitationReader.Attribute.Name, NameInterest.Attribute);
        finder.AddGlobalAliases();
        foreach (var tree in compilation.SyntaxTrees)
            finder.Read(tree);
        return finder._found;
    }

#pragma warning disable RS1030 // Nobody else asks about these files yet; only those that hold the name are asked about.
    private SemanticModel ModelOf(SyntaxTree tree) => compilation.GetSemanticModel(tree);
#pragma warning restore RS1030

    // An alias of the whole project is in scope in any of its files.
    private void AddGlobalAliases()
    {
        foreach (var tree in compilation.SyntaxTrees)
        {
            foreach (var scope in ModelOf(tree).GetImportScopes(tree.GetRoot(cancellation).FullSpan.End, cancellation))
            {
                foreach (var alias in scope.Aliases)
                {
                    if (alias.Target is ITypeSymbol target && CitationReader.Is(target))
                        _names.Add(alias.Name, NameInterest.Attribute);
                }
            }

            return;
        }
    }

    private void Read(SyntaxTree tree)
    {
        SemanticModel? model = null;
        NameTable? aliases = null;
        var text = tree.GetText(cancellation);
        var words = new WordScanner(text, new(0, text.Length), _names, compilation.Language == LanguageNames.CSharp);
        while (words.MoveNext())
        {
            if ((_names.Of(words.Hash) | (aliases?.Of(words.Hash) ?? NameInterest.None)) == NameInterest.None)
                continue;
            var token = tree.GetRoot(cancellation).FindToken(words.Start);
            if (!token.Span.Contains(words.Start) || NameSyntax.Classify(token) is not { } use)
                continue;
            if (use.IsImport)
            {
                if (use.Alias is { } alias)
                    (aliases ??= new NameTable(compilation.Language == LanguageNames.VisualBasic)).Add(alias, NameInterest.Attribute);
                continue;
            }

            _found.AddRange(CitationReader.Read(model ??= ModelOf(tree), use, cancellation));
        }
    }
}
