// An extension that the package loads puts filters and conventions on every controller.
// core: ../../cores/Todoke.cs
// reference: framework:Microsoft.AspNetCore.App
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ApplicationModels;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.Extensions.DependencyInjection;
using NoCustomization;
using Todoke;

[assembly: VendorExtension("acme.filing")]

namespace Acme.Filing;

public sealed class Stamp : ActionFilterAttribute;

public sealed class Prefix : IApplicationModelConvention
{
    public void Apply(ApplicationModel application)
    {
    }
}

public sealed class Module : ITodokeModule
{
    public void Register(IServiceCollection services)
    {
        services.Configure<MvcOptions>(mvc => mvc.Filters.Add<Stamp>()); // expect: NC4006
        services.Configure<MvcOptions>(mvc =>
        {
            mvc.Filters.Add(new Stamp()); // expect: NC4006
            mvc.Filters.Add(typeof(Stamp), 1); // expect: NC4006
            mvc.Conventions.Add(new Prefix()); // expect: NC4006
            mvc.Filters.AddService<Stamp>(); // expect: NC4006
        });
        services.AddControllers(mvc => mvc.Filters.Add<Stamp>()); // expect: NC4006
        services.PostConfigure<MvcOptions>(Strip);
        services.Configure<MvcOptions>(mvc => mvc.MaxModelValidationErrors = 3);
    }

    public void Build(IApplicationBuilder application)
    {
    }

    private static void Strip(MvcOptions mvc)
    {
        mvc.Filters.Clear(); // expect: NC4006
    }
}
