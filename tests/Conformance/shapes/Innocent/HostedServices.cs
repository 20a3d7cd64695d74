// Hosted services of the vendor: the service is the framework's.
// core: ../../cores/Juki.cs
// reference: framework:Microsoft.AspNetCore.App
using System.Threading;
using System.Threading.Tasks;
using Juki.Services;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;

namespace Acme.Hosting;

public sealed class NightWatch : BackgroundService
{
    private readonly IOfficeClock _clock;

    public NightWatch(IOfficeClock clock) => _clock = clock;

    protected override Task ExecuteAsync(CancellationToken stoppingToken) => Task.FromResult(_clock.Today);
}

public static class Startup
{
    public static void Configure(IServiceCollection services)
    {
        services.AddHostedService<NightWatch>();
        services.AddHostedService(provider => new NightWatch(provider.GetRequiredService<IOfficeClock>()));
        services.AddSingleton<IHostedService, NightWatch>();
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IHostedService, NightWatch>());
        services.AddTransient(provider => new NightWatch(provider.GetRequiredService<IOfficeClock>()));
    }
}
