using NoCustomization.Policy.Cores;
using NoCustomization.Policy.Usages;

namespace NoCustomization.Policy.Libraries.Pipeline;

/// <summary>An assembly of a core that loads the vendor's code as an extension, and whose pipeline is therefore the core's.</summary>
/// <param name="package">The core.</param>
/// <param name="assembly">The assembly's simple name.</param>
public sealed class CoreHost(CorePackage package, string assembly)
{
    /// <summary>The core's id.</summary>
    public string PackageId => package.Id;

    /// <summary>The usage of hooking into its pipeline.</summary>
    public Usage Hook() => Usage.Of(UsageKind.HookPipeline, package, "assembly:" + assembly);
}
