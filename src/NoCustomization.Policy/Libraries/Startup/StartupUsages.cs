using System.Collections.Generic;
using NoCustomization.Policy.Cores;
using NoCustomization.Policy.Usages;

namespace NoCustomization.Policy.Libraries.Startup;

/// <summary>What runs before the host sanctioned it concerns a package as a whole, and no symbol of it.</summary>
public static class StartupUsages
{
    private const string KeyPrefix = "key:";

    /// <summary>A module initializer in an extension; null where no core is in sight.</summary>
    /// <param name="cores">The cores that the extension sees, in order of their ids: the first is the one it is taken to extend.</param>
    public static Usage? RunAtLoad(IReadOnlyList<CorePackage> cores) =>
        cores.Count > 0 ? Usage.Of(UsageKind.RunAtLoad, cores[0], "assembly:" + (cores[0].Assemblies.Count > 0 ? cores[0].Assemblies[0].Name : cores[0].Id)) : null;

    /// <summary>Code that is injected into the start of the process; null where no core is in sight whose start it is not sanctioned for.</summary>
    /// <param name="cores">The cores in sight, in order of their ids.</param>
    /// <param name="key">The setting or contract by which the host finds the code.</param>
    /// <param name="contract">The contract's type where a core has it: one that opens it sanctions what starts by it.</param>
    public static Usage? Hook(IReadOnlyList<CorePackage> cores, string key, CoreSymbol? contract = null)
    {
        var sanctioned = contract is not null && contract.Annotations.Has(SymbolMarks.ExtensionPoint) ? contract.Package : null;
        foreach (var core in cores)
        {
            if (core != sanctioned)
                return Usage.Of(UsageKind.HookStartup, core, KeyPrefix + key);
        }

        return null;
    }

    /// <summary>The setting or contract that a usage names, as people know it.</summary>
    public static string KeyOf(in Usage usage) => usage.TargetId.Substring(KeyPrefix.Length);
}
