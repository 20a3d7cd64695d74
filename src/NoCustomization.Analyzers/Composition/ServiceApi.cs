using Microsoft.CodeAnalysis;

namespace NoCustomization.Analyzers.Composition;

/// <summary>Recognizes the types of Microsoft.Extensions.DependencyInjection by full name.</summary>
internal static class ServiceApi
{
    /// <summary>Whether a method of the framework registers what it is given: <c>AddSingleton</c>, <c>TryAddScoped</c>, <c>Replace</c>, <c>TryAddEnumerable</c>, keyed or not.</summary>
    public static bool Registers(IMethodSymbol method) => method.ContainingType switch
    {
        { Name: "ServiceCollectionServiceExtensions" } type => IsFramework(type.ContainingNamespace),
        { Name: "ServiceCollectionDescriptorExtensions" } type => IsFramework(type.ContainingNamespace) && !method.Name.StartsWith("Remove", System.StringComparison.Ordinal),
        { Name: "ServiceCollection" } type => IsFramework(type.ContainingNamespace) && method.Name is "Add" or "Insert",
        _ => IsCollectionOfDescriptors(method.ContainingType) && method.Name is "Add" or "Insert",
    };

    /// <summary>Whether a type is a collection interface of descriptors, as <c>IServiceCollection</c> inherits it.</summary>
    public static bool IsCollectionOfDescriptors(INamedTypeSymbol? type) =>
        type is { TypeKind: TypeKind.Interface, TypeArguments: [INamedTypeSymbol item] } && IsDescriptor(item) || type is { Name: "ServiceCollection" } && IsFramework(type.ContainingNamespace);

    /// <summary>Whether a type is <c>ServiceDescriptor</c>.</summary>
    public static bool IsDescriptor(ITypeSymbol? type) => type is { Name: "ServiceDescriptor" } && IsFramework(type.ContainingNamespace);

    /// <summary>Whether a type is a sequence of descriptors.</summary>
    public static bool IsDescriptors(ITypeSymbol? type) =>
        type is IArrayTypeSymbol { ElementType: var element } && IsDescriptor(element) || type is INamedTypeSymbol { TypeArguments: [var item] } && IsDescriptor(item);

    // Microsoft.Extensions.DependencyInjection, and Extensions below it.
    private static bool IsFramework(INamespaceSymbol? space)
    {
        if (space is { Name: "Extensions", ContainingNamespace.Name: "DependencyInjection" })
            space = space.ContainingNamespace;
        return space is { Name: "DependencyInjection", ContainingNamespace: { Name: "Extensions", ContainingNamespace: { Name: "Microsoft", ContainingNamespace.IsGlobalNamespace: true } } };
    }
}
