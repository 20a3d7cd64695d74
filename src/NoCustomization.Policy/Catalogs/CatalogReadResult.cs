using System.Collections.Generic;

namespace NoCustomization.Policy.Catalogs;

/// <summary>What came of reading a catalog: either the catalog, or every problem found in it.</summary>
public sealed class CatalogReadResult
{
    internal CatalogReadResult(Catalog? catalog, IReadOnlyList<DocumentProblem> problems)
    {
        Catalog = catalog;
        Problems = problems;
    }

    /// <summary>The catalog, or null where there are problems: a catalog is taken whole or not at all.</summary>
    public Catalog? Catalog { get; }

    /// <summary>The problems, in order of place.</summary>
    public IReadOnlyList<DocumentProblem> Problems { get; }
}
