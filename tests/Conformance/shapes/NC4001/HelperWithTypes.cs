// The vendor registers through a helper that takes types as values.
// core: ../../cores/Juki.cs
// reference: framework:Microsoft.AspNetCore.App
// with: ../../parts/AcmeClock.cs
// expect-in ../../parts/AcmeClock.cs: NC1002
using System;
using Acme.Clocks;
using Juki.Services;
using Microsoft.Extensions.DependencyInjection;

namespace Acme.Hosting;

public static class Registering
{
    public static void AddType(IServiceCollection services, Type service, Type implementation) => services.AddSingleton(service, implementation);

    public static void Describe(IServiceCollection services, Type service, Type implementation, ServiceLifetime lifetime = ServiceLifetime.Scoped)
    {
        var descriptor = new ServiceDescriptor(service, implementation, lifetime);
        services.Add(descriptor);
    }
}

public static class Startup
{
    public static void Configure(IServiceCollection services)
    {
        Registering.AddType(services, typeof(IOfficeClock), typeof(AcmeClock)); // expect: NC4001
        Registering.Describe(services, typeof(IOfficeClock), typeof(AcmeClock)); // expect: NC4001
        Registering.Describe(implementation: typeof(AcmeClock), service: typeof(IOfficeClock), services: services); // expect: NC4001
        Registering.AddType(services, typeof(IOfficeClock), typeof(OfficeClock));
        Registering.AddType(services, typeof(AcmeClock), typeof(AcmeClock));
    }
}
