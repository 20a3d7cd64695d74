using NoCustomization.Policy.Cores;

namespace NoCustomization.Policy.Tests;

/// <summary>A core symbol made of plain facts.</summary>
internal sealed class FakeSymbol(CorePackage package, CoreSymbolKind kind, CoreSymbol? container, string id, string ns, SymbolAnnotations? annotations = null, bool sharedBase = false)
    : CoreSymbol(package, kind, container)
{
    public override string Namespace => ns;

    public override bool IsSharedBaseKind => sharedBase;

    protected override string CreateDocumentationId() => id;

    protected override SymbolAnnotations ReadAnnotations() => annotations ?? SymbolAnnotations.None;
}
