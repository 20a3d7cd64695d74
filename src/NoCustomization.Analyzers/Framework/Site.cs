using Microsoft.CodeAnalysis;

namespace NoCustomization.Analyzers.Framework;

/// <summary>Where a finding stands, in words that do not depend on the eye: the outermost member that a person wrote.</summary>
internal static class Site
{
    /// <summary>The documentation-comment id of the outermost user-written member that holds a symbol; empty for the assembly.</summary>
    public static string Of(ISymbol? symbol) => OwnerOf(symbol) is { } owner ? DocumentationId.Of(owner) : "";

    /// <summary>The outermost user-written member that holds a symbol, or null for the assembly.</summary>
    public static ISymbol? OwnerOf(ISymbol? symbol)
    {
        while (true)
        {
            switch (symbol)
            {
                case null or IAssemblySymbol or IModuleSymbol or INamespaceSymbol:
                    return null;
                case IMethodSymbol { MethodKind: MethodKind.AnonymousFunction or MethodKind.LocalFunction }
                    or IParameterSymbol or ITypeParameterSymbol or ILocalSymbol or IRangeVariableSymbol or ILabelSymbol:
                    symbol = symbol.ContainingSymbol;
                    break;
                case INamedTypeSymbol block when ExtensionBlock.Is(block):
                    symbol = block.ContainingType;
                    break;
                case IMethodSymbol method when ExtensionBlock.ImplementationOf(method) is { } implementation:
                    return implementation;
                case IPropertySymbol property when ExtensionBlock.Is(property.ContainingType):
                    return ExtensionBlock.Resolve(property);
                case IMethodSymbol { AssociatedSymbol: { } associated }:
                    symbol = associated;
                    break;
                case IFieldSymbol { AssociatedSymbol: { } backed }:
                    symbol = backed;
                    break;
                case IMethodSymbol { PartialDefinitionPart: { } definition }:
                    symbol = definition;
                    break;
                default:
                    return symbol.OriginalDefinition;
            }
        }
    }
}
