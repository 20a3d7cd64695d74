// A service of the vendor's own uses, wraps and hands on the package's.
// core: ../../cores/Juki.cs
// reference: framework:Microsoft.AspNetCore.App
using System;
using Juki.Services;
using Microsoft.Extensions.DependencyInjection;

namespace Acme.Hosting;

public interface IStamp
{
    string Text { get; }
}

public sealed class Stamp : IStamp
{
    private readonly IOfficeClock _clock;

    public Stamp(IOfficeClock clock) => _clock = clock;

    public string Text => _clock.Today.ToString();
}

public static class Startup
{
    public static void Configure(IServiceCollection services)
    {
        services.AddSingleton<IStamp>(provider => new Stamp(provider.GetRequiredService<IOfficeClock>()));
        services.AddSingleton<IStamp>(new Stamp(new OfficeClock()));
        services.AddKeyedSingleton<IStamp>("night", (provider, key) => ActivatorUtilities.CreateInstance<Stamp>(provider, provider.GetRequiredService<IOfficeClock>()));
        services.AddTransient<Func<IOfficeClock>>(provider => () => provider.GetRequiredService<IOfficeClock>());
        services.AddTransient(provider => new Lazy<IOfficeClock>(provider.GetRequiredService<IOfficeClock>));
    }
}
