using NoCustomization.Policy.Texts;

namespace NoCustomization.Policy.Cores;

/// <summary>
/// One symbol of a core as the rules see it. Each eye derives its own class over its own symbols, caches one instance per symbol,
/// and computes the rest only when asked; instances may be shared by threads (the worst of a race is work done twice).
/// </summary>
public abstract class CoreSymbol
{
    private SymbolAnnotations? _annotations;
    private string? _documentationId;

    /// <summary>Creates the symbol.</summary>
    /// <param name="package">The core it belongs to.</param>
    /// <param name="kind">What it is.</param>
    /// <param name="containingType">The type that declares it, or null for a top-level type. An accessor's symbol is its property or event.</param>
    protected CoreSymbol(CorePackage package, CoreSymbolKind kind, CoreSymbol? containingType)
    {
        Package = package;
        Kind = kind;
        ContainingType = containingType;
    }

    /// <summary>The core it belongs to.</summary>
    public CorePackage Package { get; }

    /// <summary>What it is.</summary>
    public CoreSymbolKind Kind { get; }

    /// <summary>The type that declares it, or null for a top-level type.</summary>
    public CoreSymbol? ContainingType { get; }

    /// <summary>Whether it is a type.</summary>
    public bool IsType => Kind <= CoreSymbolKind.Delegate;

    /// <summary>Its documentation-comment id, without type arguments: the id of the definition.</summary>
    public string DocumentationId => _documentationId ??= CreateDocumentationId();

    /// <summary>Its name for people, the same from both eyes.</summary>
    public string DisplayName => SymbolDisplay.FromDocumentationId(DocumentationId);

    /// <summary>The full name of the namespace it stands in; empty for the global one.</summary>
    public abstract string Namespace { get; }

    /// <summary>For a class: whether it is an exception, an attribute or event data, which are open to deriving unless kept closed.</summary>
    public abstract bool IsSharedBaseKind { get; }

    /// <summary>The author's annotations of this very symbol: its attributes, or the catalog's entries for it.</summary>
    public SymbolAnnotations Annotations => _annotations ??= Package.Catalog is { } catalog
        ? catalog.AnnotationsOf(this)
        : ReadAnnotations();

    /// <summary>Computes the documentation-comment id.</summary>
    protected abstract string CreateDocumentationId();

    /// <summary>Reads the annotations from the symbol's attributes.</summary>
    protected abstract SymbolAnnotations ReadAnnotations();
}
