// Extensions that are registered with the host, in every way there is, and private services beside them.
// core: ../../cores/Juki.cs
// reference: framework:Microsoft.AspNetCore.App, ../../stubs/NoCustomization.Extensibility.Abstractions.cs
// with: ../../parts/AcmeCheck.cs
using System;
using Acme.Checks;
using Juki;
using Juki.Plugins;
using Juki.Services;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using NoCustomization.Extensibility;

namespace Acme.Hosting;

public sealed class AcmeExtension : IVendorExtension
{
    public void Configure(IExtensionBuilder builder)
    {
        builder.Provide<ICertificateFee, AcmeFee>(ServiceLifetime.Singleton)
            .Provide<ICertificateFee>(provider => new AcmeFee(provider.GetRequiredService<IOfficeClock>(), provider.GetRequiredService<Tariff>()))
            .Contribute<IMoveCheck, AcmeCheck>(10)
            .Contribute<IMoveCheck>(_ => new AcmeCheck(), order: -10)
            .Observe<IMoveCheck, AcmeCheck>()
            .Decorate<ICertificateFee, Rounded>()
            .Decorate<ICertificateFee>((inner, _) => new Rounded(inner));
        builder.Services.AddScoped<Tariff>();
        builder.Services.AddSingleton<AcmeCheck>();
        builder.Services.AddSingleton(provider => new Desk(provider.GetRequiredService<IOfficeClock>()));
        builder.Services.Configure<TariffOptions>(options => options.Percent = builder.Configuration.GetSection("Percent").Value?.Length ?? 0);
        Register<ICertificateFee, AcmeFee>(builder);
    }

    private static void Register<TContract, TImplementation>(IExtensionBuilder builder)
        where TContract : class
        where TImplementation : class, TContract => builder.Provide<TContract, TImplementation>();
}

public sealed class AcmeFee(IOfficeClock clock, Tariff tariff) : ICertificateFee
{
    public decimal Fee(string certificate, int copies) => clock.Today.Year > 2000 ? tariff.Of(copies) : 0;
}

public sealed class Rounded(ICertificateFee inner) : ICertificateFee
{
    public decimal Fee(string certificate, int copies) => Math.Round(inner.Fee(certificate, copies));
}

public sealed class Tariff
{
    public decimal Of(int copies) => copies * 150m;
}

public sealed class Desk(IOfficeClock clock)
{
    public DateOnly Today => clock.Today;
}

public sealed class TariffOptions
{
    public int Percent { get; set; }
}

public static class Startup
{
    public static void Configure(IServiceCollection services)
    {
        services.AddSingleton<AcmeCheck>();
        services.AddSingleton<IOfficeClock, OfficeClock>();
    }
}
