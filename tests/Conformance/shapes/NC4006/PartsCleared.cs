// An extension that the package loads takes all parts out of the application.
// core: ../../cores/Todoke.cs
// reference: framework:Microsoft.AspNetCore.App
using System.Linq;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using NoCustomization;
using Todoke;

[assembly: VendorExtension("acme.filing")]

namespace Acme.Filing;

public sealed class Module : ITodokeModule
{
    public void Register(IServiceCollection services)
    {
        services.AddControllers().ConfigureApplicationPartManager(manager => manager.ApplicationParts.Clear()); // expect: NC4006
        services.AddControllers().PartManager.FeatureProviders.Clear(); // expect: NC4006
        services.AddControllers().AddApplicationPart(typeof(Module).Assembly);
    }

    public void Build(IApplicationBuilder application)
    {
    }
}
