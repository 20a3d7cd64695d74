// The collection waits in an object of the vendor that offers its own fluent methods.
// core: ../../cores/Juki.cs
// reference: framework:Microsoft.AspNetCore.App
// with: ../../parts/AcmeClock.cs
// expect-in ../../parts/AcmeClock.cs: NC1002
using System;
using Acme.Clocks;
using Juki.Services;
using Microsoft.Extensions.DependencyInjection;

namespace Acme.Hosting;

public sealed class Registrar
{
    private readonly IServiceCollection _services;

    public Registrar(IServiceCollection services) => _services = services;

    public Registrar Own<TService, TImplementation>()
        where TService : class
        where TImplementation : class, TService
    {
        _services.AddScoped<TService, TImplementation>();
        return this;
    }

    public Registrar Own(Type service, object instance)
    {
        _services.AddSingleton(service, instance);
        return this;
    }
}

public static class Startup
{
    public static void Configure(IServiceCollection services)
    {
        var registrar = new Registrar(services);
        registrar.Own<IOfficeClock, AcmeClock>(); // expect: NC4001
        registrar.Own(typeof(IOfficeClock), new AcmeClock()); // expect: NC4001
        registrar.Own<IOfficeClock, OfficeClock>();
        registrar.Own(typeof(AcmeClock), new AcmeClock());
    }
}
