// Registrations of the framework that name a type of the package, but not as a service.
// core: ../../cores/Juki.cs
// reference: framework:Microsoft.AspNetCore.App
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using Juki.Services;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Logging;

namespace Acme.Hosting;

public sealed class ClockHealth : IHealthCheck
{
    private readonly IOfficeClock _clock;

    public ClockHealth(IOfficeClock clock) => _clock = clock;

    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
        Task.FromResult(_clock.Today == default ? HealthCheckResult.Unhealthy() : HealthCheckResult.Healthy());
}

public static class Startup
{
    public static void Configure(IServiceCollection services)
    {
        services.AddHealthChecks().AddCheck<ClockHealth>("clock");
        services.AddSingleton<ILogger<IOfficeClock>>(provider => provider.GetRequiredService<ILoggerFactory>().CreateLogger<IOfficeClock>());
        services.AddSingleton<IEnumerable<IOfficeClock>>(_ => new[] { new OfficeClock() });
        services.AddLogging(logging => logging.AddFilter<ILoggerProvider>("Juki", LogLevel.Warning));
        services.AddMemoryCache().AddHttpContextAccessor();
    }
}
