using NoCustomization.Policy.Calls;

namespace NoCustomization.Policy.Libraries.Pipeline;

/// <summary>The lists of ASP.NET Core's options whose items stand around every request, or decide which controllers and views there are.</summary>
internal static class MvcLists
{
    /// <summary>Words of which one must stand where such a list is changed.</summary>
    public static readonly string[] Names =
    [
        "Filters", "Conventions", "ViewLocationExpanders", "ViewLocationFormats", "AreaViewLocationFormats", "PageViewLocationFormats", "AreaPageViewLocationFormats",
        "ApplicationParts", "FeatureProviders", "Controllers",
    ];

    /// <summary>The methods that change a list.</summary>
    public static readonly string[] Changes = ["Add", "AddService", "Insert", "Remove", "RemoveAt", "RemoveType", "Clear"];

    /// <summary>The types that have such lists.</summary>
    public static readonly CollectionSource[] Sources =
    [
        new("Microsoft.AspNetCore.Mvc", "MvcOptions"), new("Microsoft.AspNetCore.Mvc.Razor", "RazorViewEngineOptions"),
        new("Microsoft.AspNetCore.Mvc.ApplicationParts", "ApplicationPartManager"), new("Microsoft.AspNetCore.Mvc.Controllers", "ControllerFeature"),
    ];

    /// <summary>What a change of a list that a property gives does.</summary>
    public static MvcList Of(LibraryMethod property) => (property.Type, property.Name) switch
    {
        ("MvcOptions", "get_Filters" or "get_Conventions") => MvcList.Pipeline,
        ("RazorViewEngineOptions", "get_ViewLocationExpanders" or "get_ViewLocationFormats" or "get_AreaViewLocationFormats" or "get_PageViewLocationFormats" or "get_AreaPageViewLocationFormats") => MvcList.Pipeline,
        ("ApplicationPartManager", "get_ApplicationParts" or "get_FeatureProviders") => MvcList.Parts,
        ("ControllerFeature", "get_Controllers") => MvcList.Controllers,
        _ => MvcList.None,
    };

    /// <summary>Whether a member may change such a list.</summary>
    /// <param name="namespace">The namespace of its type.</param>
    /// <param name="type">The simple name of its type.</param>
    public static bool Has(string @namespace, string type) => @namespace switch
    {
        "System.Collections.Generic" => type is "ICollection" or "IList",
        "System.Collections.ObjectModel" => type == "Collection",
        "Microsoft.AspNetCore.Mvc.Filters" => type == "FilterCollection",
        "Microsoft.Extensions.DependencyInjection" => type == "ApplicationModelConventionExtensions",
        _ => false,
    };

    /// <summary>Whether a list of items of a type may be one of them; null for a method of the framework's own lists.</summary>
    public static bool MayHold(string? element) =>
        element is null or "System.String" or "System.Reflection.TypeInfo" || element.StartsWith("Microsoft.AspNetCore.", System.StringComparison.Ordinal);
}

/// <summary>What a list decides.</summary>
internal enum MvcList
{
    /// <summary>Nothing of interest.</summary>
    None,

    /// <summary>What stands around every request of the host.</summary>
    Pipeline,

    /// <summary>Which assemblies' controllers and views there are.</summary>
    Parts,

    /// <summary>Which controllers there are.</summary>
    Controllers,
}
