using NoCustomization.Policy.Libraries.Startup;

namespace NoCustomization.Policy.Libraries;

/// <summary>Texts that libraries keep in fields instead of constants.</summary>
public static class KnownFields
{
    /// <summary>The simple name of the type that has such fields.</summary>
    public const string Type = "WebHostDefaults";

    /// <summary>The text of a field of <see cref="Type"/>; null where it is not known.</summary>
    /// <param name="namespace">The namespace of its type.</param>
    /// <param name="name">Its name.</param>
    public static string? TextOf(string @namespace, string name) =>
        @namespace == "Microsoft.AspNetCore.Hosting" && name == "HostingStartupAssembliesKey" ? StartupSettings.HostingStartupAssemblies : null;
}
