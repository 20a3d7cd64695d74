// A service that has a container of its own, into which services of the host are forwarded.
// core: ../../cores/Juki.cs
// reference: framework:Microsoft.AspNetCore.App
using System;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Juki.Services;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Acme.Hosting;

public static class HostExtensions
{
    public static IHostBuilder AddOwnHost(this IHostBuilder builder, Action<HostBuilderContext, IServiceCollection> configure) =>
        builder.AddOwnHost(configure, typeof(IOfficeClock), typeof(IResidentRepository));

    public static IHostBuilder AddOwnHost(this IHostBuilder builder, Action<HostBuilderContext, IServiceCollection> configure, params Type[] forwarded)
    {
        return builder.ConfigureServices((context, outer) =>
        {
            outer.AddSingleton<IHostedService>(provider =>
            {
                void ConfigureServices(IServiceCollection services)
                {
                    foreach (var type in forwarded)
                        services.AddForward(type, provider);
                    configure(context, services);
                    if (!services.Any(s => s.ServiceType == typeof(IHostedService)))
                        throw new InvalidOperationException();
                    services.AddTransient(p => p.GetRequiredService<OfficeClock>().Today.ToString());
                }

                return new OwnHost(ConfigureServices);
            });
        });
    }

    private static void AddForward(this IServiceCollection services, Type type, IServiceProvider outer) => services.AddTransient(type, inner => outer.GetService(type)!);
}

public sealed class OwnHost : BackgroundService
{
    private readonly Action<IServiceCollection> _configure;

    public OwnHost(Action<IServiceCollection> configure) => _configure = configure;

    protected override Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var services = new ServiceCollection();
        _configure(services);
        return Task.FromResult(services.BuildServiceProvider());
    }
}
