using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Extensions.Logging;
using NoCustomization.Extensibility.Containers;
using NoCustomization.Extensibility.Observation;

namespace NoCustomization.Extensibility.Calls;

/// <summary>Disposes what is the vendors' without letting it hold up or fail the package, or another vendor.</summary>
internal sealed class Disposals(CallThreads threads, TimeSpan limit, TimeProvider time, ILogger logger)
{
    // As with calls: each one keeps a thread, and the caller waits for each; so there is an end to it.
    private const int MaxUnreturned = 8;

    private readonly ConcurrentDictionary<string, int> _unreturned = new(StringComparer.Ordinal);

    /// <summary>Disposes all of them; goes on when the limit is over.</summary>
    public void Dispose(IReadOnlyList<IAsyncDisposable> items)
    {
        var begun = new List<(string Extension, LimitedAction Call)>(items.Count);
        foreach (var item in items)
        {
            var extension = OwnerOf(item);
            if (IsGivenUp(extension))
                continue;
            var call = new LimitedAction(() => End(item).GetAwaiter().GetResult(), () => Returned(extension));
            threads.Start(call);
            begun.Add((extension, call));
        }

        // Together they have the limit.
        var since = time.GetTimestamp();
        foreach (var (extension, call) in begun)
        {
            var left = limit - time.GetElapsedTime(since);
            if (!call.Wait(left > TimeSpan.Zero ? left : TimeSpan.Zero, CancellationToken.None))
                LeftBehind(extension);
        }
    }

    /// <summary>Disposes all of them; goes on when the limit is over.</summary>
    public async ValueTask DisposeAsync(IReadOnlyList<IAsyncDisposable> items)
    {
        var begun = new List<(string Extension, Task Ending)>(items.Count);
        foreach (var item in items)
        {
            var extension = OwnerOf(item);
            if (!IsGivenUp(extension))
                begun.Add((extension, Begun<bool>.On(threads, () => End(item))));
        }

        await Task.WhenAll(begun.ConvertAll(one => one.Ending)).WaitAsync(limit, time, CancellationToken.None).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        foreach (var (extension, ending) in begun)
        {
            if (ending.IsCompleted)
                continue;
            LeftBehind(extension);
            _ = ending.ContinueWith(_ => Returned(extension), TaskScheduler.Default);
        }
    }

    private static string OwnerOf(IAsyncDisposable item) => item switch
    {
        ExtensionScope scope => scope.Extension.Id,
        ExtensionContainer container => container.Extension.Id,
        _ => "",
    };

    private bool IsGivenUp(string extension) => _unreturned.GetValueOrDefault(extension) >= MaxUnreturned;

    private void LeftBehind(string extension)
    {
        Log.DisposalTooSlow(logger, extension, limit.TotalSeconds);
        if (_unreturned.AddOrUpdate(extension, 1, static (_, count) => count + 1) == MaxUnreturned)
            Log.DisposalGivenUp(logger, extension, MaxUnreturned);
    }

    private void Returned(string extension) => _unreturned.AddOrUpdate(extension, -1, static (_, count) => count - 1);

    private async Task<bool> End(IAsyncDisposable item)
    {
        try
        {
            await item.DisposeAsync().ConfigureAwait(false);
        }
        catch (Exception e)
        {
            Safely.Log(logger, e, Log.DisposalFailed);
        }

        return true;
    }
}
