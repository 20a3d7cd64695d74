using NoCustomization.Policy.Cores;

namespace NoCustomization.Verification.Cores;

/// <summary>A core symbol of which only the reference is at hand, because the core's assembly was not given or lacks it.</summary>
internal sealed class NamedCoreSymbol : CoreSymbol
{
    private readonly string _documentationId;

    /// <summary>Creates the symbol.</summary>
    public NamedCoreSymbol(CorePackage package, CoreSymbolKind kind, CoreSymbol? containingType, string documentationId, string @namespace)
        : base(package, kind, containingType)
    {
        _documentationId = documentationId;
        Namespace = @namespace;
    }

    /// <inheritdoc/>
    public override string Namespace { get; }

    /// <inheritdoc/>
    public override bool IsSharedBaseKind => Kind == CoreSymbolKind.Class && SharedBases.IsNamedLikeOne(_documentationId);

    /// <inheritdoc/>
    protected override string CreateDocumentationId() => _documentationId;

    /// <inheritdoc/>
    protected override SymbolAnnotations ReadAnnotations() => SymbolAnnotations.None;
}
