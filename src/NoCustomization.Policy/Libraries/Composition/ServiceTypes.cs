using System;

namespace NoCustomization.Policy.Libraries.Composition;

/// <summary>The types of Microsoft.Extensions.DependencyInjection with which services are registered, by name.</summary>
internal static class ServiceTypes
{
    /// <summary>The namespace of most.</summary>
    public const string Namespace = "Microsoft.Extensions.DependencyInjection";

    /// <summary>The name of a registration's type.</summary>
    public const string Descriptor = "ServiceDescriptor";

    /// <summary>What a call of a method does with registrations.</summary>
    /// <param name="namespace">The namespace of its type.</param>
    /// <param name="type">The simple name of its type.</param>
    /// <param name="method">Its name.</param>
    public static ServiceAction ActionOf(string @namespace, string type, string method) => (@namespace, type) switch
    {
        (Namespace, "ServiceCollectionServiceExtensions") => ServiceAction.Register,
        (Namespace + ".Extensions", "ServiceCollectionDescriptorExtensions") => method switch
        {
            "RemoveAll" or "RemoveAllKeyed" => ServiceAction.RemoveAll,
            "Add" or "TryAdd" or "Replace" or "TryAddEnumerable" => ServiceAction.Put,
            _ => ServiceAction.Register,
        },
        (Namespace, "HttpClientFactoryServiceCollectionExtensions") => method == "AddHttpClient" ? ServiceAction.Register : ServiceAction.None,
        (Namespace, "HttpClientBuilderExtensions") => method == "AddTypedClient" ? ServiceAction.Register : ServiceAction.None,
        // Scrutor's.
        (Namespace, "ServiceCollectionExtensions") => method is "Decorate" or "TryDecorate" ? ServiceAction.Decorate : ServiceAction.None,
        (Namespace, "ServiceCollection") or ("System.Collections.Generic", "ICollection" or "IList") => method switch
        {
            "Add" or "Insert" or "set_Item" => ServiceAction.Put,
            "Remove" => ServiceAction.Remove,
            "RemoveAt" => ServiceAction.RemoveAt,
            _ => ServiceAction.None,
        },
        _ => ServiceAction.None,
    };

    /// <summary>Whether a type may have a method of which <see cref="ActionOf"/> says more than none.</summary>
    public static bool Has(string @namespace, string type) => @namespace switch
    {
        Namespace => type is "ServiceCollectionServiceExtensions" or "HttpClientFactoryServiceCollectionExtensions" or "HttpClientBuilderExtensions" or "ServiceCollectionExtensions" or "ServiceCollection",
        Namespace + ".Extensions" => type == "ServiceCollectionDescriptorExtensions",
        "System.Collections.Generic" => type is "ICollection" or "IList",
        _ => false,
    };
}
