// The vendor registers through a generic helper of its own: the finding stands where the types are named.
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
    public static IServiceCollection AddOwn<TService, TImplementation>(this IServiceCollection services)
        where TService : class
        where TImplementation : class, TService => services.AddScoped<TService, TImplementation>();

    public static void AddFor<TService>(IServiceCollection services, Func<IServiceProvider, TService> create)
        where TService : class => services.AddTransient(create);

    public static void AddAs<TImplementation>(IServiceCollection services)
        where TImplementation : class, IOfficeClock => services.AddSingleton<IOfficeClock, TImplementation>(); // expect: NC4001 whatever comes is not known to be the core's
}

public static class Startup
{
    public static void Configure(IServiceCollection services)
    {
        services.AddOwn<IOfficeClock, AcmeClock>(); // expect: NC4001
        Registering.AddFor<IOfficeClock>(services, _ => new AcmeClock()); // expect: NC4001
        services.AddOwn<IOfficeClock, OfficeClock>();
        Registering.AddFor<IOfficeClock>(services, _ => new OfficeClock());
        services.AddOwn<AcmeClock, AcmeClock>();
    }
}
