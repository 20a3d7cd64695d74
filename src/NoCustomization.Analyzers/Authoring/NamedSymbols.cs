using Microsoft.CodeAnalysis;

namespace NoCustomization.Analyzers.Authoring;

/// <summary>Symbols that annotations name by their documentation-comment ids.</summary>
/// <param name="compilation">Where they are looked for.</param>
internal readonly struct NamedSymbols(Compilation compilation)
{
    /// <summary>Whether there is a symbol of an id.</summary>
    public bool Exists(string id) => Find(id) is not null;

    /// <summary>The symbol of an id, or null.</summary>
    public ISymbol? Find(string id) => DocumentationCommentId.GetFirstSymbolForDeclarationId(id, compilation);
}
