using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Extensions.Logging;
using NoCustomization.Extensibility.Observation;

namespace NoCustomization.Extensibility.Calls;

/// <summary>Disposes what is the vendors' without letting it hold up or fail the package.</summary>
internal sealed class Disposals(CallThreads threads, TimeSpan limit, TimeProvider time, ILogger logger)
{
    /// <summary>Disposes all of them; goes on when the limit is over.</summary>
    public void Dispose(IReadOnlyList<IAsyncDisposable> items)
    {
        if (!LimitedAction.Run(threads, () => All(items).GetAwaiter().GetResult(), limit))
            Log.DisposalTooSlow(logger, limit.TotalSeconds);
    }

    /// <summary>Disposes all of them; goes on when the limit is over.</summary>
    public async ValueTask DisposeAsync(IReadOnlyList<IAsyncDisposable> items)
    {
        // On the pool: synchronous disposal that never returns must not keep the caller.
        var disposing = Task.Run(() => All(items));
        await disposing.WaitAsync(limit, time, CancellationToken.None).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        if (!disposing.IsCompleted)
            Log.DisposalTooSlow(logger, limit.TotalSeconds);
    }

    private async Task All(IReadOnlyList<IAsyncDisposable> items)
    {
        foreach (var item in items)
        {
            try
            {
                await item.DisposeAsync().ConfigureAwait(false);
            }
            catch (Exception e)
            {
                Safely.Log(logger, e, Log.DisposalFailed);
            }
        }
    }
}
