// A background service over core services in a scope.
// core: ../../cores/Juki.cs
// reference: framework:Microsoft.AspNetCore.App
using System.Threading;
using System.Threading.Tasks;
using Juki.Services;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Acme.Jobs;

public sealed class Nightly(IServiceScopeFactory scopes, ILogger<Nightly> logger) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            using var scope = scopes.CreateScope();
            logger.LogInformation("{Today}", scope.ServiceProvider.GetRequiredService<IOfficeClock>().Today);
            await Task.Delay(1000, stoppingToken);
        }
    }
}
