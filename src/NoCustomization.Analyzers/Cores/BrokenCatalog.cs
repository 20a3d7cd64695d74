using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using NoCustomization.Policy.Catalogs;

namespace NoCustomization.Analyzers.Cores;

/// <summary>A catalog that cannot be read, or contradicts what else speaks about its assembly: the build must not look clean.</summary>
/// <param name="file">The file.</param>
/// <param name="text">What it holds.</param>
/// <param name="problems">What is wrong.</param>
internal sealed class BrokenCatalog(AdditionalText file, SourceText text, IReadOnlyList<DocumentProblem> problems)
{
    /// <summary>The file.</summary>
    public AdditionalText File { get; } = file;

    /// <summary>What is wrong.</summary>
    public IReadOnlyList<DocumentProblem> Problems { get; } = problems;

    /// <summary>The place of a problem.</summary>
    public Location LocationOf(DocumentProblem problem)
    {
        var span = TextSpan.FromBounds(System.Math.Min(problem.Start, text.Length), System.Math.Min(problem.Start + problem.Length, text.Length));
        return Location.Create(File.Path, span, text.Lines.GetLinePositionSpan(span));
    }
}
