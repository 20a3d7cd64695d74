using Microsoft.CodeAnalysis;
using NoCustomization.Analyzers.Framework;
using NoCustomization.Policy.Libraries.Composition;

namespace NoCustomization.Analyzers.Composition;

/// <summary>Recognizes symbols of Microsoft.Extensions.DependencyInjection.</summary>
internal static class ServiceApi
{
    /// <summary>Whether a method registers what it is given.</summary>
    public static bool Registers(IMethodSymbol method) => method.ContainingType is { } type
        && (ServiceTypes.Registers(type.Name, method.Name) ? IsFramework(type) : ServiceTypes.IsPut(method.Name) && IsCollectionOfDescriptors(type));

    /// <summary>Whether a type is a collection of descriptors: the framework's, or an interface that <c>IServiceCollection</c> inherits its methods from.</summary>
    public static bool IsCollectionOfDescriptors(INamedTypeSymbol? type) => type is { Name: ServiceTypes.Collection }
        ? IsFramework(type)
        : type is { TypeArguments: [var item] } && ServiceTypes.IsCollectionInterface(type.Name) && IsDescriptor(item) && ServiceTypes.CollectionNamespaces.Contain(type.ContainingNamespace);

    /// <summary>Whether a type is that of a registration.</summary>
    public static bool IsDescriptor(ITypeSymbol? type) => type is { Name: ServiceTypes.Descriptor } && IsFramework(type);

    /// <summary>Whether a type is a sequence of descriptors.</summary>
    public static bool IsDescriptors(ITypeSymbol? type) =>
        type is IArrayTypeSymbol { ElementType: var element } && IsDescriptor(element) || type is INamedTypeSymbol { TypeArguments: [var item] } && IsDescriptor(item);

    private static bool IsFramework(ITypeSymbol type) => ServiceTypes.Namespaces.Contain(type.ContainingNamespace);
}
