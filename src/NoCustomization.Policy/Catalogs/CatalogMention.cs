namespace NoCustomization.Policy.Catalogs;

/// <summary>A place of a catalog that names one symbol.</summary>
/// <param name="id">The documentation-comment id.</param>
/// <param name="start">Offset in the text.</param>
/// <param name="length">Length with its quotes.</param>
public readonly struct CatalogMention(string id, int start, int length)
{
    /// <summary>The documentation-comment id.</summary>
    public string Id { get; } = id;

    /// <summary>What is wrong with it where the described assemblies have no such symbol.</summary>
    public DocumentProblem Unknown => new(start, length, new Findings.Text("Catalog_UnknownSymbol", Id));
}
