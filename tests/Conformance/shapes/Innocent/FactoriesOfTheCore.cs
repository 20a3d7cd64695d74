// Factories in fields, methods and helpers that hand out the package's own objects.
// core: ../../cores/Juki.cs
// reference: framework:Microsoft.AspNetCore.App
using System;
using Juki.Services;
using Microsoft.Extensions.DependencyInjection;

namespace Acme.Hosting;

public sealed class Startup
{
    private static readonly OfficeClock Clock = new();
    private static readonly Func<IServiceProvider, IOfficeClock> Factory = _ => Clock;

    public void Configure(IServiceCollection services)
    {
        services.AddSingleton(Factory);
        services.AddSingleton(Make());
        services.AddSingleton<IOfficeClock>(provider => Find(provider));
        services.AddSingleton<IOfficeClock>(_ => Clock);
        services.AddSingleton<ICertificateService>(provider => ActivatorUtilities.CreateInstance<CertificateService>(provider));
        services.AddSingleton(typeof(IOfficeClock), _ => new OfficeClock());
        Forward<IOfficeClock, OfficeClock>(services);
    }

    private static Func<IServiceProvider, IOfficeClock> Make() => provider => provider.GetRequiredService<OfficeClock>();

    private static OfficeClock Find(IServiceProvider provider) => provider.GetService<OfficeClock>() ?? Clock;

    private static void Forward<TService, TImplementation>(IServiceCollection services)
        where TService : class
        where TImplementation : class, TService => services.AddSingleton<TService>(provider => provider.GetRequiredService<TImplementation>());
}
