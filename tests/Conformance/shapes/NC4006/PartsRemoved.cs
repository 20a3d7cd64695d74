// The package's controllers taken out of the application: the part that holds them, or one by one.
// core: ../../cores/Todoke.cs
// reference: framework:Microsoft.AspNetCore.App
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using Microsoft.AspNetCore.Mvc.ApplicationParts;
using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.Extensions.DependencyInjection;
using Todoke.Web;

namespace Acme.Hosting;

public sealed class Own : IApplicationFeatureProvider<ControllerFeature>
{
    public void PopulateFeature(IEnumerable<ApplicationPart> parts, ControllerFeature feature)
    {
        feature.Controllers.Remove(typeof(FilingsController).GetTypeInfo()); // expect: NC4006
        feature.Controllers.Remove(typeof(Own).GetTypeInfo());
    }
}

public static class Startup
{
    public static void Configure(IServiceCollection services)
    {
        services.AddControllers().ConfigureApplicationPartManager(manager =>
        {
            manager.ApplicationParts.Remove(new AssemblyPart(typeof(FilingsController).Assembly)); // expect: NC4006
            manager.ApplicationParts.Add(new AssemblyPart(typeof(Own).Assembly));
        });
    }
}
