using System.Collections.Generic;
using System.Threading;
using NoCustomization.Policy.Libraries.Pipeline;
using NoCustomization.Policy.Usages;
using NoCustomization.Verification.Cores;

namespace NoCustomization.Verification.Pipeline;

/// <summary>NC4006: an action of the vendor's at an address that a core's controller serves.</summary>
internal static class RouteJudge
{
    /// <summary>Judges an assembly.</summary>
    public static void Judge(VendorAssembly vendor, CancellationToken cancellationToken)
    {
        if (!Controllers.AreIn(vendor.Metadata))
            return;
        var controllers = new Controllers(vendor.Hierarchy);
        List<CoreEndpoint>? endpoints = null;
        foreach (var type in vendor.Metadata.TypeDefinitions)
        {
            cancellationToken.ThrowIfCancellationRequested();
            foreach (var (action, route) in controllers.RoutesOf(vendor.Image, type))
            {
                endpoints ??= new CoreEndpoints(vendor, new NamedTypes(vendor.Image, vendor.Types, vendor.Cores)).Find();
                foreach (var endpoint in endpoints)
                {
                    if (endpoint.Route.Meets(route))
                        vendor.Findings.Declare(Usage.Of(UsageKind.HookPipeline, endpoint.Action), action);
                }
            }
        }
    }
}
