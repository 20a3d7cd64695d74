using NoCustomization.Policy.Cores;

namespace NoCustomization.Verification.References;

/// <summary>One accessor of a core property or event that says something of its own. In findings it is its property or event.</summary>
internal sealed class AccessorSymbol(CoreSymbol property, SymbolAnnotations own) : CoreSymbol(property.Package, property.Kind, property.ContainingType)
{
    /// <inheritdoc/>
    public override string Namespace => property.Namespace;

    /// <inheritdoc/>
    public override bool IsSharedBaseKind => false;

    /// <inheritdoc/>
    protected override string CreateDocumentationId() => property.DocumentationId;

    /// <inheritdoc/>
    protected override SymbolAnnotations ReadAnnotations() => own;
}
