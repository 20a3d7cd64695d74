using System;
using System.Collections.Generic;
using NoCustomization.Policy.Cores;
using NoCustomization.Policy.Usages;

namespace NoCustomization.Policy.Libraries.Loading;

/// <summary>Supplying an assembly concerns the package that it belongs to, and no symbol of it.</summary>
public static class LoadUsages
{
    /// <summary>An assembly that vendor code supplies; null where it is no core's.</summary>
    /// <param name="cores">The cores in sight.</param>
    /// <param name="name">The assembly's simple name.</param>
    public static Usage? Supply(IReadOnlyList<CorePackage> cores, string name)
    {
        foreach (var core in cores)
        {
            foreach (var claim in core.Assemblies)
            {
                if (string.Equals(claim.Name, name, StringComparison.OrdinalIgnoreCase))
                    return Usage.Of(UsageKind.SupplyAssembly, core, "assembly:" + claim.Name);
            }
        }

        return null;
    }
}
