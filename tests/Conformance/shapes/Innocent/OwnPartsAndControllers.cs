// Parts and controllers of the vendor's own taken out, and conventions that look at nothing of the package's.
// core: ../../cores/Todoke.cs
// reference: framework:Microsoft.AspNetCore.App
using System.Collections.Generic;
using System.Reflection;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ApplicationModels;
using Microsoft.AspNetCore.Mvc.ApplicationParts;
using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.Extensions.DependencyInjection;
using Todoke;
using Todoke.Web;

namespace Acme.Hosting;

public sealed class OldController : ControllerBase
{
    public Receipt Get(FilingsController filings) => filings.Get("1").Value;
}

public sealed class Own : IApplicationFeatureProvider<ControllerFeature>, IControllerModelConvention
{
    public void PopulateFeature(IEnumerable<ApplicationPart> parts, ControllerFeature feature)
    {
        feature.Controllers.Remove(typeof(OldController).GetTypeInfo());
        feature.Controllers.Add(typeof(OldController).GetTypeInfo());
    }

    public void Apply(ControllerModel controller)
    {
        if (controller.ControllerType == typeof(OldController))
            controller.ApiExplorer.IsVisible = false;
    }

    public static bool IsFilings(System.Type type) => type == typeof(FilingsController);
}

public static class Startup
{
    public static void Configure(IServiceCollection services)
    {
        services.AddControllers()
            .AddApplicationPart(typeof(FilingsController).Assembly)
            .ConfigureApplicationPartManager(manager =>
            {
                manager.ApplicationParts.Add(new AssemblyPart(typeof(FilingsController).Assembly));
                manager.ApplicationParts.Remove(new AssemblyPart(typeof(OldController).Assembly));
                manager.FeatureProviders.Add(new Own());
            });
    }
}
