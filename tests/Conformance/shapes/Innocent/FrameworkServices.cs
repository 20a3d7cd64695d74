// Replacing and adding services of the framework and own ones.
// core: ../../cores/Juki.cs
// reference: framework:Microsoft.AspNetCore.App
using System;
using Juki;
using Juki.Services;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace Acme.Hosting;

public interface IDesk
{
    Resident Next();
}

public sealed class Desk(IResidentRepository repository) : IDesk
{
    public Resident Next() => repository.Find("1");
}

public static class Startup
{
    public static void Configure(IServiceCollection services)
    {
        services.Replace(ServiceDescriptor.Singleton<ILoggerFactory, NullLoggerFactory>());
        services.AddSingleton(TimeProvider.System);
        services.AddSingleton<IDesk, Desk>();
        services.AddSingleton<Func<IResidentRepository>>(provider => provider.GetRequiredService<IResidentRepository>);
        services.AddHostedService<Worker>();
    }

    private sealed class Worker : BackgroundService
    {
        protected override System.Threading.Tasks.Task ExecuteAsync(System.Threading.CancellationToken stoppingToken) =>
            System.Threading.Tasks.Task.CompletedTask;
    }
}
