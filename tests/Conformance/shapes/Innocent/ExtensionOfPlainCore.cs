// An extension of a package that is no web application: the pipeline is somebody else's.
// core: ../../cores/Juki.cs
// reference: framework:Microsoft.AspNetCore.App
using System;
using Juki;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.Extensions.DependencyInjection;
using NoCustomization;

[assembly: VendorExtension("acme.residents")]

namespace Acme.Residents;

public sealed class Stamp : ActionFilterAttribute;

public sealed class Watch : IStartupFilter
{
    public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => next;
}

public static class Startup
{
    public static void Configure(IServiceCollection services)
    {
        services.AddTransient<IStartupFilter, Watch>();
        services.Configure<MvcOptions>(mvc => mvc.Filters.Add<Stamp>());
        services.AddScoped(_ => Resident.Anonymous());
    }
}
