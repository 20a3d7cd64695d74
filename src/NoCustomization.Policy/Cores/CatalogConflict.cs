using NoCustomization.Policy.Catalogs;

namespace NoCustomization.Policy.Cores;

/// <summary>A catalog describes an assembly about which something else has already spoken. Which of them is right nobody can tell, so the run must not pass.</summary>
/// <param name="catalog">The catalog that is one too many.</param>
/// <param name="assembly">The assembly described.</param>
/// <param name="package">The id of the package that the assembly belongs to otherwise.</param>
/// <param name="other">The other catalog, or null where an annotated assembly speaks.</param>
public sealed class CatalogConflict(Catalog catalog, string assembly, string package, Catalog? other)
{
    /// <summary>The catalog that is one too many.</summary>
    public Catalog Catalog { get; } = catalog;

    /// <summary>The assembly described.</summary>
    public string Assembly { get; } = assembly;

    /// <summary>The other catalog, or null where an annotated assembly speaks.</summary>
    public Catalog? Other { get; } = other;

    /// <summary>What is wrong and what to do.</summary>
    public Findings.Text Reason { get; } = new(other is null ? "Catalog_Annotated" : "Catalog_Twice", assembly, package);
}
