using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using NoCustomization.Analyzers.Framework;
using NoCustomization.Policy.Usages;

namespace NoCustomization.Analyzers.Pipeline;

/// <summary>NC4006: an action of the vendor's at an address that a core's controller serves.</summary>
internal sealed class RouteExtractor(CoreEndpoints endpoints)
{
    private const string Marker = "Microsoft.AspNetCore.Mvc.RouteAttribute";

    /// <summary>Registers the extractor, for compilations that can have controllers.</summary>
    public static void Register(Registrar on)
    {
        if (SeenTypes.Include(on.Vendor.Compilation, Marker))
            on.OnType(new RouteExtractor(new CoreEndpoints(on.Vendor)).Analyze);
    }

    private void Analyze(SymbolAnalysisContext context, VendorCompilation vendor)
    {
        var type = (INamedTypeSymbol)context.Symbol;
        if (!Controllers.Include(type))
            return;
        foreach (var (action, route) in Controllers.RoutesOf(type))
        {
            foreach (var endpoint in endpoints.All)
            {
                if (endpoint.Route.Meets(route))
                    context.Report(vendor, Usage.Of(UsageKind.HookPipeline, endpoint.Action), action, action.Locations[0]);
            }
        }
    }
}
