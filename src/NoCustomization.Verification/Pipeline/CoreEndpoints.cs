using System.Collections.Generic;
using NoCustomization.Policy.Libraries.Pipeline;
using NoCustomization.Verification.Cores;

namespace NoCustomization.Verification.Pipeline;

/// <summary>The addresses that the controllers of cores serve.</summary>
internal sealed class CoreEndpoints(VendorAssembly vendor, NamedTypes names)
{
    /// <summary>Finds them.</summary>
    public List<CoreEndpoint> Find()
    {
        var found = new List<CoreEndpoint>();
        var controllers = new Controllers(vendor.Hierarchy);
        foreach (var assembly in names.CoreAssemblies)
        {
            if (vendor.Types.Universe.Open(assembly) is not { } image || !Controllers.AreIn(image.Metadata))
                continue;
            foreach (var type in image.Metadata.TypeDefinitions)
            {
                foreach (var (action, route) in controllers.RoutesOf(image, type))
                {
                    if (vendor.Cores.Of(image, type, action) is { } target)
                        found.Add(new CoreEndpoint(route, target));
                }
            }
        }

        return found;
    }
}
