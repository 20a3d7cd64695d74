using System;

namespace NoCustomization.Policy.Libraries.Composition;

/// <summary>The types of Microsoft.Extensions.DependencyInjection with which services are registered, by name.</summary>
public static class ServiceTypes
{
    /// <summary>The name of a registration's type.</summary>
    public const string Descriptor = "ServiceDescriptor";

    /// <summary>The name of the framework's own collection of registrations.</summary>
    public const string Collection = "ServiceCollection";

    /// <summary>Where the framework's types are.</summary>
    public static LibraryNamespaces Namespaces { get; } = new(false, "Microsoft.Extensions.DependencyInjection", "Microsoft.Extensions.DependencyInjection.Extensions");

    /// <summary>Where the interfaces are that a collection of registrations has its methods from.</summary>
    public static LibraryNamespaces CollectionNamespaces { get; } = new(false, "System.Collections.Generic");

    /// <summary>Whether a type of the framework's namespaces has a method that registers what it is given: <c>AddSingleton</c>, <c>TryAddScoped</c>, <c>Replace</c>, <c>TryAddEnumerable</c>, keyed or not.</summary>
    public static bool Registers(string type, string method) => type switch
    {
        "ServiceCollectionServiceExtensions" => true,
        "ServiceCollectionDescriptorExtensions" => !method.StartsWith("Remove", StringComparison.Ordinal),
        Collection => IsPut(method),
        _ => false,
    };

    /// <summary>Whether a type of <see cref="CollectionNamespaces"/> is one that <c>IServiceCollection</c> inherits its methods from.</summary>
    public static bool IsCollectionInterface(string type) => type is "ICollection" or "IList";

    /// <summary>Whether a method of a collection puts something into it.</summary>
    public static bool IsPut(string method) => method is "Add" or "Insert" or "set_Item";
}
