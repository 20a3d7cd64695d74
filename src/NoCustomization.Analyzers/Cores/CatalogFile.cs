using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using NoCustomization.Policy.Catalogs;

namespace NoCustomization.Analyzers.Cores;

/// <summary>A catalog among a project's additional files.</summary>
/// <param name="file">The file.</param>
/// <param name="text">What it holds.</param>
/// <param name="catalog">What it says.</param>
internal sealed class CatalogFile(AdditionalText file, SourceText text, Catalog catalog)
{
    /// <summary>The file.</summary>
    public AdditionalText File { get; } = file;

    /// <summary>What it holds.</summary>
    public SourceText Text { get; } = text;

    /// <summary>What it says.</summary>
    public Catalog Catalog { get; } = catalog;
}
