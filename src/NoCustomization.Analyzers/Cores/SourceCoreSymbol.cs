using Microsoft.CodeAnalysis;
using NoCustomization.Analyzers.Framework;
using NoCustomization.Policy.Cores;

namespace NoCustomization.Analyzers.Cores;

/// <summary>A core symbol as the compiler shows it to vendor code.</summary>
/// <param name="package">The core.</param>
/// <param name="kind">What it is.</param>
/// <param name="containingType">The type that declares it, or null.</param>
/// <param name="symbol">The symbol.</param>
/// <param name="declaration">What its author annotated, where that is something else: the property of an extension block for which a method stands.</param>
internal sealed class SourceCoreSymbol(CorePackage package, CoreSymbolKind kind, CoreSymbol? containingType, ISymbol symbol, ISymbol? declaration = null)
    : CoreSymbol(package, kind, containingType)
{
    private readonly ISymbol _symbol = symbol;
    private readonly ISymbol _declaration = declaration ?? symbol;

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
        foreach (var attribute in _declaration.GetAttributes())
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
