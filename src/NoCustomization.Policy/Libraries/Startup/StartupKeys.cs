namespace NoCustomization.Policy.Libraries.Startup;

/// <summary>The settings and contracts by which code gets into the start of a process.</summary>
public static class StartupKeys
{
    /// <summary>Startup hooks, as an environment variable.</summary>
    public const string StartupHooks = "DOTNET_STARTUP_HOOKS";

    /// <summary>A hosting startup that a library declares.</summary>
    public const string HostingStartupAttribute = "HostingStartup";
}
