using Microsoft.CodeAnalysis;
using NoCustomization.Analyzers.Framework;
using NoCustomization.Policy.Cores;

namespace NoCustomization.Analyzers.Cores;

/// <summary>A core symbol as the compiler shows it to vendor code.</summary>
internal sealed class SourceCoreSymbol(CorePackage package, CoreSymbolKind kind, CoreSymbol? containingType, ISymbol symbol)
    : CoreSymbol(package, kind, containingType)
{
    private readonly ISymbol _symbol = symbol;

    /// <inheritdoc/>
    public override string Namespace => _symbol.ContainingNamespace is { IsGlobalNamespace: false } space ? space.ToDisplayString() : "";

    /// <inheritdoc/>
    public override bool IsSharedBaseKind => Kind == CoreSymbolKind.Class && SharedBases.Includes((INamedTypeSymbol)_symbol);

    /// <summary>What the policy calls a symbol, or null where it is no type or member.</summary>
    public static CoreSymbolKind? KindOf(ISymbol symbol) => symbol switch
    {
        INamedTypeSymbol type => type.TypeKind switch
        {
            TypeKind.Class or TypeKind.Module => CoreSymbolKind.Class,
            TypeKind.Interface => CoreSymbolKind.Interface,
            TypeKind.Struct => CoreSymbolKind.Struct,
            TypeKind.Enum => CoreSymbolKind.Enum,
            TypeKind.Delegate => CoreSymbolKind.Delegate,
            _ => null,
        },
        IMethodSymbol => CoreSymbolKind.Method,
        IPropertySymbol => CoreSymbolKind.Property,
        IEventSymbol => CoreSymbolKind.Event,
        IFieldSymbol => CoreSymbolKind.Field,
        _ => null,
    };

    /// <inheritdoc/>
    protected override string CreateDocumentationId() => Framework.DocumentationId.Of(_symbol);

    /// <inheritdoc/>
    protected override SymbolAnnotations ReadAnnotations()
    {
        var builder = new SymbolAnnotationsBuilder();
        foreach (var attribute in _symbol.GetAttributes())
        {
            if (!Annotation.Is(attribute, out var name))
                continue;
            builder.Add(name, Annotation.FirstText(attribute));
            if (name != AnnotationNames.ExtensionPoint)
                continue;
            foreach (var argument in attribute.NamedArguments)
                builder.AddNamed(argument.Key, argument.Value.Kind == TypedConstantKind.Array ? null : argument.Value.Value);
        }

        return builder.ToAnnotations();
    }
}
