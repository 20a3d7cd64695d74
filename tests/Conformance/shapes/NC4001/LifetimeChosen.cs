// The lifetime is chosen at run time; what is registered is not.
// core: ../../cores/Juki.cs
// reference: framework:Microsoft.AspNetCore.App
// with: ../../parts/AcmeClock.cs
// expect-in ../../parts/AcmeClock.cs: NC1002
using System;
using Acme.Clocks;
using Juki.Services;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Acme.Hosting;

public static class Startup
{
    public static IServiceCollection AddClock<TClock>(this IServiceCollection services, ServiceLifetime lifetime)
        where TClock : class, IOfficeClock
    {
        services.TryAdd(new ServiceDescriptor(typeof(TClock), typeof(TClock), lifetime));
        return services;
    }

    public static IServiceCollection Put(this IServiceCollection services, Type service, Type implementation, ServiceLifetime lifetime) => lifetime switch
    {
        ServiceLifetime.Singleton => services.AddSingleton(service, implementation),
        ServiceLifetime.Scoped => services.AddScoped(service, implementation),
        _ => services.AddTransient(service, implementation),
    };

    public static void Configure(IServiceCollection services, ServiceLifetime lifetime)
    {
        services.AddClock<AcmeClock>(lifetime);
        services.Put(typeof(IOfficeClock), typeof(AcmeClock), lifetime); // expect: NC4001
        services.Put(typeof(IOfficeClock), typeof(OfficeClock), lifetime);
    }
}
