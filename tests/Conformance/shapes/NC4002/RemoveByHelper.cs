// Helpers of the vendor remove what their callers name.
// core: ../../cores/Juki.cs
// reference: framework:Microsoft.AspNetCore.App
using System;
using System.Linq;
using Juki.Services;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Acme.Hosting;

public static class Removing
{
    public static IServiceCollection Without<TService>(this IServiceCollection services)
    {
        var found = services.FirstOrDefault(d => d.ServiceType == typeof(TService));
        if (found != null)
            services.Remove(found);
        return services;
    }

    public static void Take(IServiceCollection services, Type service)
    {
        for (var i = services.Count - 1; i >= 0; i--)
        {
            if (services[i].ServiceType == service)
                services.RemoveAt(i);
        }
    }

    public static void Drop<TService>(IServiceCollection services) => services.RemoveAll<TService>();

    public static void RemoveWhere(IServiceCollection services, Func<ServiceDescriptor, bool> test)
    {
        foreach (var descriptor in services.Where(test).ToList())
            services.Remove(descriptor);
    }
}

public static class Startup
{
    public static void Configure(IServiceCollection services)
    {
        services.Without<IOfficeClock>(); // expect: NC4002
        Removing.Take(services, typeof(IOfficeClock)); // expect: NC4002
        Removing.Drop<IOfficeClock>(services); // expect: NC4002
        Removing.RemoveWhere(services, d => d.ServiceType == typeof(IOfficeClock)); // expect: NC4002
        services.Without<TimeProvider>();
        Removing.Take(services, typeof(TimeProvider));
        Removing.Drop<TimeProvider>(services);
        Removing.RemoveWhere(services, d => d.ServiceType == typeof(TimeProvider));
    }
}
