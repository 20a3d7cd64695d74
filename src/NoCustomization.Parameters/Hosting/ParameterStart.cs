using System;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using NoCustomization.Parameters.Texts;

namespace NoCustomization.Parameters.Hosting;

/// <summary>Checks, before any other service of the host starts, that what holds today is complete and valid; warns of what will not hold later.</summary>
internal sealed class ParameterStart(ParameterStore store, ParametersBuilder builder, ILogger<IParameterStore> logger) : IHostedLifecycleService
{
    public async Task StartingAsync(CancellationToken cancellationToken)
    {
        var today = store.Today;
        var problems = await store.CheckAsync(today, builder.Municipalities, cancellationToken).ConfigureAwait(false);
        var now = problems.Where(problem => problem.Date == today).ToList();
        if (now.Count > 0)
            throw new ParameterValidationException(now);
        foreach (var problem in problems)
            logger.LogWarning(new EventId(1201, "ParameterWillNotHold"), "{Problem}", problem.ToString());
        foreach (var unknown in (await store.HistoryAsync(ParameterSelection.Shared, cancellationToken).ConfigureAwait(false)).Select(change => change.Point).Distinct().Where(point => store.Catalog.Find(point) is null))
            logger.LogWarning(new EventId(1202, "ParameterUnknown"), "{Problem}", ParameterTexts.UndeclaredInStore(unknown));
    }

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
