// A list of services, forwarded one by one from one container to another.
// core: ../../cores/Juki.cs
// reference: framework:Microsoft.AspNetCore.App
using System;
using Juki.Services;
using Microsoft.Extensions.DependencyInjection;

namespace Acme.Hosting;

public static class Startup
{
    public static void Configure(IServiceCollection services, IServiceProvider outer)
    {
        services.AddForward(typeof(IOfficeClock), outer);
        Forward(services, outer, typeof(IOfficeClock), typeof(IResidentRepository));
        ForwardAll(services, outer, typeof(IOfficeClock));
        ForwardLater(services, outer, typeof(IOfficeClock), typeof(IResidentRepository))();
    }

    public static void Forward(IServiceCollection services, IServiceProvider outer, params Type[] types)
    {
        foreach (var type in types)
            services.AddForward(type, outer);
    }

    public static Action ForwardLater(IServiceCollection services, IServiceProvider outer, params Type[] types)
    {
        return () =>
        {
            void Inner(IServiceCollection inner)
            {
                foreach (var type in types)
                    inner.AddForward(type, outer);
            }

            Inner(services);
        };
    }

    public static void ForwardAll(IServiceCollection services, IServiceProvider outer, Type type)
    {
        foreach (var instance in outer.GetServices(type))
            services.AddSingleton(type, instance!);
    }

    private static void AddForward(this IServiceCollection services, Type type, IServiceProvider outer) => services.AddTransient(type, _ => outer.GetService(type)!);
}
