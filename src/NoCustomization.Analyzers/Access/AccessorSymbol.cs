using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using NoCustomization.Analyzers.Cores;
using NoCustomization.Policy.Cores;
using NoCustomization.Policy.Usages;

namespace NoCustomization.Analyzers.Access;

/// <summary>One accessor of a core property or event that says something of its own. In findings it is its property or event.</summary>
internal sealed class AccessorSymbol : CoreSymbol
{
    private static readonly ConditionalWeakTable<IMethodSymbol, StrongBox<bool>> Marked = new();

    private readonly CoreSymbol _property;
    private readonly SymbolAnnotations _own;

    private AccessorSymbol(CoreSymbol property, SymbolAnnotations own)
        : base(property.Package, property.Kind, property.ContainingType)
    {
        _property = property;
        _own = own;
    }

    /// <inheritdoc/>
    public override string Namespace => _property.Namespace;

    /// <inheritdoc/>
    public override bool IsSharedBaseKind => false;

    /// <summary>The usage of an accessor of a property or event that may itself be referred to; null where the accessor may be used too.</summary>
    /// <param name="property">The property or event.</param>
    /// <param name="accessor">The accessor that is used.</param>
    public static Usage? UsageOf(CoreSymbol property, IMethodSymbol? accessor)
    {
        accessor = accessor?.OriginalDefinition;
        if (accessor is null)
            return null;
        if (ReferenceUse.IsInternal(accessor))
            return Usage.Of(UsageKind.AccessInternal, property);
        if (Marked.TryGetValue(accessor, out var known) && !known.Value)
            return null;
        var own = new SourceCoreSymbol(property.Package, CoreSymbolKind.Method, property.ContainingType, accessor).Annotations;
        Marked.GetValue(accessor, _ => new StrongBox<bool>(own.Has(SymbolMarks.PackageInternal)));
        return own.Has(SymbolMarks.PackageInternal) ? Usage.Of(UsageKind.Reference, new AccessorSymbol(property, own)) : null;
    }

    /// <inheritdoc/>
    protected override string CreateDocumentationId() => _property.DocumentationId;

    /// <inheritdoc/>
    protected override SymbolAnnotations ReadAnnotations() => _own;
}
