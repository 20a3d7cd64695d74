using System;

namespace NoCustomization.Policy.Libraries.Options;

/// <summary>Microsoft.Extensions.Options, by name.</summary>
public static class OptionsApi
{
    /// <summary>Where its types are.</summary>
    public const string Namespace = "Microsoft.Extensions.Options";

    /// <summary>The same, to be compared with symbols.</summary>
    public static LibraryNamespaces Namespaces { get; } = new(false, Namespace);

    /// <summary>A type that every compilation sees which uses it.</summary>
    public const string Marker = Namespace + ".IConfigureOptions`1";

    private const string Extensions = "Microsoft.Extensions.DependencyInjection";

    /// <summary>Words without which a source text sets no options.</summary>
    public static readonly string[] Words =
    [
        "Configure", "ConfigureAll", "PostConfigure", "PostConfigureAll", "ConfigureOptions", "AddOptionsWithValidateOnStart",
        "Bind", "BindConfiguration", "Validate", "ValidateDataAnnotations",
    ];

    /// <summary>Words that write the cache of options, and much else elsewhere.</summary>
    public static readonly string[] CacheWords = ["TryAdd", "TryRemove", "Clear", "GetOrAdd"];

    /// <summary>Whether a type has members of interest.</summary>
    public static bool Has(string @namespace, string type) => @namespace switch
    {
        Extensions => type is "OptionsServiceCollectionExtensions" or "OptionsConfigurationServiceCollectionExtensions" or "OptionsBuilderConfigurationExtensions" or "OptionsBuilderDataAnnotationsExtensions",
        Namespace => type is "OptionsBuilder" or "IOptionsMonitorCache",
        _ => false,
    };

    /// <summary>Whether a member of such a type sets options, or checks them. Asking for a builder does neither.</summary>
    public static bool Sets(string type, string name) => type switch
    {
        "OptionsServiceCollectionExtensions" => name != "AddOptions",
        "OptionsBuilder" => name is "Configure" or "PostConfigure" or "Validate",
        "IOptionsMonitorCache" => Array.IndexOf(CacheWords, name) >= 0,
        _ => true,
    };

    /// <summary>Whether a member hands out options that everybody shares.</summary>
    public static bool HandsOut(string type, string method) => type switch
    {
        "IOptions" => method == "get_Value",
        "IOptionsMonitor" => method is "get_CurrentValue" or "Get",
        "IOptionsSnapshot" => method == "Get",
        _ => false,
    };

    /// <summary>Whether an interface, or a class of the library's own, is one through which a class sets or checks options when it is registered for it.</summary>
    public static bool IsSetup(string definition) => definition.StartsWith(Namespace + ".", StringComparison.Ordinal) && SimpleName(definition) is
        "IConfigureOptions" or "IConfigureNamedOptions" or "IPostConfigureOptions" or "IValidateOptions" or
        "ConfigureOptions" or "ConfigureNamedOptions" or "PostConfigureOptions" or "ValidateOptions" or "ConfigureFromConfigurationOptions" or "NamedConfigureFromConfigurationOptions";

    /// <summary>Whether a service makes, sets, checks or hands out the options that its type argument names.</summary>
    public static bool IsService(string definition) => definition.StartsWith(Namespace + ".I", StringComparison.Ordinal) && SimpleName(definition) is
        "IConfigureOptions" or "IConfigureNamedOptions" or "IPostConfigureOptions" or "IValidateOptions" or
        "IOptions" or "IOptionsSnapshot" or "IOptionsMonitor" or "IOptionsFactory" or "IOptionsMonitorCache";

    private static string SimpleName(string definition)
    {
        var start = definition.LastIndexOf('.') + 1;
        var end = definition.IndexOf('`', start);
        return end < 0 ? "" : definition.Substring(start, end - start);
    }
}
