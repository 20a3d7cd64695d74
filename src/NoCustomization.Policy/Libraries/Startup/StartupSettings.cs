using System;
using System.Collections.Generic;

namespace NoCustomization.Policy.Libraries.Startup;

/// <summary>The settings that get code into a process before its own start: startup hooks, profilers, hosting startups, managers of application domains.</summary>
public static class StartupSettings
{
    private static readonly string[] s_variables =
    [
        StartupKeys.StartupHooks, "DOTNET_ADDITIONAL_DEPS", "DOTNET_SHARED_STORE",
        "CORECLR_ENABLE_PROFILING", "CORECLR_PROFILER", "CORECLR_PROFILER_PATH", "CORECLR_PROFILER_PATH_32", "CORECLR_PROFILER_PATH_64",
        "CORECLR_PROFILER_PATH_ARM32", "CORECLR_PROFILER_PATH_ARM64", "CORECLR_ENABLE_NOTIFICATION_PROFILERS", "CORECLR_NOTIFICATION_PROFILERS",
        "COR_ENABLE_PROFILING", "COR_PROFILER", "COR_PROFILER_PATH", "COR_PROFILER_PATH_32", "COR_PROFILER_PATH_64",
        "ASPNETCORE_HOSTINGSTARTUPASSEMBLIES", "DOTNET_HOSTINGSTARTUPASSEMBLIES",
        "APPDOMAIN_MANAGER_ASM", "APPDOMAIN_MANAGER_TYPE",
    ];

    // What templates of the SDK put into the settings of the developer's own machine.
    private static readonly string[] s_sparedAssemblies = ["Microsoft.AspNetCore.SpaProxy", "Microsoft.AspNetCore.Mvc.Razor.RuntimeCompilation", "Microsoft.AspNetCore.Watch.BrowserRefresh"];

    private static readonly Dictionary<string, string> s_byName = ByName();

    /// <summary>The key of a web host's configuration that names hosting startups.</summary>
    public const string HostingStartupAssemblies = "hostingStartupAssemblies";

    /// <summary>The property of the runtime that names startup hooks.</summary>
    public const string RuntimeHooks = "STARTUP_HOOKS";

    /// <summary>The variables.</summary>
    public static IReadOnlyList<string> Variables => s_variables;

    /// <summary>The name by which findings call what an environment variable does; null where it injects nothing.</summary>
    /// <param name="name">The variable; Windows does not distinguish letter case.</param>
    /// <param name="value">What it is set to; null where that is not known.</param>
    public static string? OfEnvironment(string name, string? value)
    {
        if (!s_byName.TryGetValue(name, out var key))
            return null;
        if (value is null)
            return key;
        value = value.Trim();
        if (value.Length == 0 || IsPassedOn(value))
            return null;
        if (key.IndexOf("_ENABLE_", StringComparison.Ordinal) >= 0)
            return value is "0" || value.Equals("false", StringComparison.OrdinalIgnoreCase) ? null : key;
        return key.EndsWith("HOSTINGSTARTUPASSEMBLIES", StringComparison.Ordinal) && !NamesHostingStartup(value) ? null : key;
    }

    /// <summary>The name by which findings call what a property of the runtime does; null where it injects nothing.</summary>
    /// <param name="name">The property.</param>
    /// <param name="value">What it is set to; null where that is not known.</param>
    public static string? OfRuntimeProperty(string name, string? value) =>
        value is null || value.Trim().Length > 0 ? name is RuntimeHooks or "appDomainManagerAssembly" or "appDomainManagerType" ? name : null : null;

    /// <summary>Whether a value names a hosting startup besides those that templates put there.</summary>
    public static bool NamesHostingStartup(string value)
    {
        foreach (var name in value.Split([';'], StringSplitOptions.RemoveEmptyEntries))
        {
            if (Array.IndexOf(s_sparedAssemblies, name.Trim()) < 0)
                return true;
        }

        return false;
    }

    // ${X}, $X and %X% alone hand on what the operator set.
    private static bool IsPassedOn(string value)
    {
        if (value.StartsWith("${", StringComparison.Ordinal) && value.IndexOf('}') == value.Length - 1)
            return value.IndexOf('-') is var dash && (dash < 0 || dash == value.Length - 2);
        var body = value[0] == '$' ? value.Substring(1) : value.Length > 2 && value[0] == '%' && value[value.Length - 1] == '%' ? value.Substring(1, value.Length - 2) : "";
        if (body.Length == 0)
            return false;
        foreach (var c in body)
        {
            if (!char.IsLetterOrDigit(c) && c != '_')
                return false;
        }

        return true;
    }

    private static Dictionary<string, string> ByName()
    {
        var byName = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var name in s_variables)
            byName.Add(name, name);
        return byName;
    }
}
