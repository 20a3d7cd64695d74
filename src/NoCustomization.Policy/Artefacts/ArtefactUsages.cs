using System.Collections.Generic;
using NoCustomization.Policy.Cores;
using NoCustomization.Policy.Libraries.Loading;
using NoCustomization.Policy.Libraries.Startup;
using NoCustomization.Policy.Usages;

namespace NoCustomization.Policy.Artefacts;

/// <summary>What the settings of a file do to the cores in sight. Both eyes read files, and ask here.</summary>
public static class ArtefactUsages
{
    /// <summary>What a setting does; null where it does nothing to them.</summary>
    /// <param name="setting">The setting.</param>
    /// <param name="cores">The cores in sight, in order of their ids.</param>
    public static Usage? Of(ArtefactSetting setting, IReadOnlyList<CorePackage> cores)
    {
        switch (setting.Kind)
        {
            case ArtefactSettingKind.Environment:
                return StartupSettings.OfEnvironment(setting.Name, setting.Value) is { } variable ? StartupUsages.Hook(cores, variable) : null;
            case ArtefactSettingKind.RuntimeProperty:
                return StartupSettings.OfRuntimeProperty(setting.Name, setting.Value) is { } property ? StartupUsages.Hook(cores, property) : null;
            case ArtefactSettingKind.CodeBase:
                return LoadUsages.Supply(cores, setting.Name);
            default:
                return null;
        }
    }
}
