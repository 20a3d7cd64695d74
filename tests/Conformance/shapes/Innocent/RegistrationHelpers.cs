// Helpers that register own services, and the package's own implementations.
// core: ../../cores/Juki.cs
// reference: framework:Microsoft.AspNetCore.App
// with: ../../parts/AcmeDesk.cs
using System;
using System.Collections.Generic;
using Acme.Desks;
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

    public Registrar Type(Type service, Type implementation)
    {
        _services.Add(new ServiceDescriptor(service, implementation, ServiceLifetime.Singleton));
        return this;
    }
}

public static class Startup
{
    private static readonly ServiceDescriptor Described = ServiceDescriptor.Singleton<IDesk, Desk>();

    public static void Configure(IServiceCollection services)
    {
        new Registrar(services).Own<IDesk, Desk>().Own<IOfficeClock, OfficeClock>().Type(typeof(IDesk), typeof(Desk)).Type(typeof(IOfficeClock), typeof(OfficeClock));
        services.Add(Described);
        foreach (var descriptor in Descriptors())
            services.Add(descriptor);
        services.AddSingleton(Make());
    }

    private static IEnumerable<ServiceDescriptor> Descriptors()
    {
        yield return ServiceDescriptor.Scoped<IDesk, Desk>();
        yield return ServiceDescriptor.Scoped<IResidentRepository, ResidentRepository>();
    }

    private static Func<IServiceProvider, IDesk> Make() => provider => new Desk(provider.GetRequiredService<IResidentRepository>());
}
