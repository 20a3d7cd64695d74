using NoCustomization.Policy.Catalogs;

namespace NoCustomization.Verification;

/// <summary>An entry of a catalog that names nothing of what the catalog describes: a misspelt one protects nothing.</summary>
/// <param name="Catalog">The catalog.</param>
/// <param name="Problem">The place in its text, and what is wrong.</param>
public sealed record CatalogSymbolProblem(Catalog Catalog, DocumentProblem Problem);
