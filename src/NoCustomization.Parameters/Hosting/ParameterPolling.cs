using System;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace NoCustomization.Parameters.Hosting;

/// <summary>Looks from time to time whether other processes recorded something.</summary>
internal sealed class ParameterPolling(ParameterStore store, ParametersBuilder builder, ILogger<IParameterStore> logger) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (builder.PollInterval <= TimeSpan.Zero)
            return;
        using var timer = new PeriodicTimer(builder.PollInterval);
        var failing = false;
        ParameterException? said = null;
        do
        {
            try
            {
                await store.RefreshAsync(stoppingToken).ConfigureAwait(false);
                failing = false;
            }
            // What was read is still there to answer; said once, not at every look. A log of somebody else's may throw anything, and ends no host.
            catch (Exception exception) when (exception is not OperationCanceledException || !stoppingToken.IsCancellationRequested)
            {
                if (!failing)
                    logger.LogWarning(new EventId(1203, "ParameterStoreUnreachable"), exception, "{Problem}", exception.Message);
                failing = true;
            }

            if (store.SettingsProblem is { } problem && problem != said)
                logger.LogError(new EventId(1204, "ParameterSettingsWrong"), "{Problem}", problem.Message);
            said = store.SettingsProblem;
        }
        while (await NextAsync(timer, stoppingToken).ConfigureAwait(false));
    }

    private static async ValueTask<bool> NextAsync(PeriodicTimer timer, CancellationToken stoppingToken)
    {
        try
        {
            return await timer.WaitForNextTickAsync(stoppingToken).ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            return false;
        }
    }
}
