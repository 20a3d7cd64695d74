// An extension that the package loads builds into the package's request pipeline.
// core: ../../cores/Todoke.cs
// reference: framework:Microsoft.AspNetCore.App
using System;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.ApplicationModels;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using NoCustomization;
using Todoke;

[assembly: VendorExtension("acme.filing")]

namespace Acme.Filing;

public sealed class Watch : IStartupFilter
{
    public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => application =>
    {
        application.Use(async (context, rest) => await rest(context));
        next(application);
    };
}

public sealed class Rewrite : IApplicationModelProvider
{
    public int Order => 0;

    public void OnProvidersExecuting(ApplicationModelProviderContext context)
    {
    }

    public void OnProvidersExecuted(ApplicationModelProviderContext context)
    {
    }
}

public sealed class Module : ITodokeModule
{
    public void Register(IServiceCollection services)
    {
        services.AddTransient<IStartupFilter, Watch>(); // expect: NC4006
        services.AddSingleton<IStartupFilter>(new Watch()); // expect: NC4006
        services.TryAddEnumerable(ServiceDescriptor.Transient<IApplicationModelProvider, Rewrite>()); // expect: NC4006
    }

    public void Build(IApplicationBuilder application) => application.Use(async (context, rest) => await rest(context));
}
