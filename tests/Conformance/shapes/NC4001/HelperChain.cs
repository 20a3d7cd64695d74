// Helpers that call helpers: the finding stands at the outermost call that decides.
// core: ../../cores/Juki.cs
// reference: framework:Microsoft.AspNetCore.App
// with: ../../parts/AcmeClock.cs
// expect-in ../../parts/AcmeClock.cs: NC1002
using System;
using System.Collections.Generic;
using Acme.Clocks;
using Juki.Services;
using Microsoft.Extensions.DependencyInjection;

namespace Acme.Hosting;

public static class Registering
{
    public static IServiceCollection AddOwn<TService, TImplementation>(this IServiceCollection services, bool once)
        where TService : class
        where TImplementation : class, TService => once ? services.AddOnce<TService, TImplementation>() : services.AddAlways(typeof(TService), typeof(TImplementation));

    private static IServiceCollection AddOnce<TService, TImplementation>(this IServiceCollection services)
        where TService : class
        where TImplementation : class, TService => services.AddSingleton<TService, TImplementation>();

    private static IServiceCollection AddAlways(this IServiceCollection services, Type service, Type implementation)
    {
        services.Put(ServiceDescriptor.Transient(service, implementation));
        return services;
    }

    private static void Put(this ICollection<ServiceDescriptor> services, ServiceDescriptor descriptor) => services.Add(descriptor);
}

public static class Startup
{
    public static void Configure(IServiceCollection services, bool once)
    {
        services.AddOwn<IOfficeClock, AcmeClock>(once); // expect: NC4001
        services.AddOwn<IOfficeClock, OfficeClock>(once);
    }
}
