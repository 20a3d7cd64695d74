using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Extensions.Logging;
using NoCustomization.Extensibility.Containers;
using NoCustomization.Extensibility.Observation;

namespace NoCustomization.Extensibility.Calls;

/// <summary>Disposes what is the vendors' without letting it hold up or fail the package, or another vendor.</summary>
internal sealed class Disposals(CallThreads threads, TimeSpan limit, TimeProvider time, ILogger logger)
{
    private readonly ConcurrentDictionary<string, DisposalRecord> _records = new(StringComparer.Ordinal);

    /// <summary>Disposes all of them; goes on when the limit is over. Together they have the limit.</summary>
    public void Dispose(IReadOnlyList<IOwned> items)
    {
        var since = time.GetTimestamp();
        var begun = new List<(DisposalRecord Record, LimitedAction Call, bool IsAwaited)>(items.Count);
        foreach (var item in items)
        {
            var record = RecordOf(item);
            var isAwaited = record.IsWorthWaiting;
            if (!record.MayBegin || !TryTakeThread(record, isAwaited ? Left(since) : TimeSpan.Zero))
                Skip(record);
            else if (Begin(record, () => new LimitedAction(() => End(item, record).GetAwaiter().GetResult(), record.Returned), call => threads.Start(call, record.Extension)) is { } call)
                begun.Add((record, call, isAwaited));
        }

        foreach (var (record, call, isAwaited) in begun)
        {
            if (!call.Wait(isAwaited ? Left(since) : TimeSpan.Zero, CancellationToken.None))
                LeftBehind(record, isAwaited);
        }
    }

    /// <summary>Disposes all of them; goes on when the limit is over. Together they have the limit.</summary>
    public async ValueTask DisposeAsync(IReadOnlyList<IOwned> items)
    {
        var since = time.GetTimestamp();
        var begun = new List<(DisposalRecord Record, Task Ending, bool IsAwaited)>(items.Count);
        foreach (var item in items)
        {
            var record = RecordOf(item);
            var isAwaited = record.IsWorthWaiting;
            if (!record.MayBegin || !await record.Threads.WaitAsync(isAwaited ? Left(since) : TimeSpan.Zero, CancellationToken.None).ConfigureAwait(false))
                Skip(record);
            else if (Begin(record, () => Begun<bool>.On(threads, record.Extension, () => End(item, record)), static _ => { }) is { } ending)
                begun.Add((record, ending, isAwaited));
        }

        await Task.WhenAll(begun.Where(one => one.IsAwaited).Select(one => one.Ending)).WaitAsync(Left(since), time, CancellationToken.None).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        foreach (var (record, ending, isAwaited) in begun)
        {
            if (ending.IsCompleted)
                continue;
            LeftBehind(record, isAwaited);
            _ = ending.ContinueWith(_ => record.Returned(), TaskScheduler.Default);
        }
    }

    /// <summary>A report with what is left over.</summary>
    public ExtensionReport AddTo(ExtensionReport report) => _records.TryGetValue(report.Id, out var record)
        ? report with { UnreturnedDisposals = record.Unreturned, SkippedDisposals = record.Skipped }
        : report;

    private DisposalRecord RecordOf(IOwned item) => _records.GetOrAdd(item.Extension.Id, static extension => new DisposalRecord(extension));

    private TimeSpan Left(long since)
    {
        var left = limit - time.GetElapsedTime(since);
        return left > TimeSpan.Zero ? left : TimeSpan.Zero;
    }

    private static bool TryTakeThread(DisposalRecord record, TimeSpan wait)
    {
        try
        {
            return record.Threads.Wait(wait, CancellationToken.None);
        }
        catch (ThreadInterruptedException)
        {
            // Others have something to dispose, too; whoever waits next on this thread is interrupted.
            Thread.CurrentThread.Interrupt();
            return false;
        }
    }

    private T? Begin<T>(DisposalRecord record, Func<T> make, Action<T> start)
        where T : class
    {
        try
        {
            var call = make();
            start(call);
            return call;
        }
        catch (Exception e)
        {
            // The system gives no more threads.
            record.Threads.Release();
            Skip(record);
            Log.DisposalFailed(logger, e, record.Extension, e.GetType().FullName!);
            return null;
        }
    }

    private void Skip(DisposalRecord record)
    {
        record.Skip();
        if (record.SkippedGate.Opens(time.GetUtcNow(), out var suppressed))
            Log.DisposalGivenUp(logger, record.Extension, record.Unreturned, suppressed);
    }

    private void LeftBehind(DisposalRecord record, bool inVain)
    {
        record.LeftBehind(inVain);
        if (inVain && record.SlowGate.Opens(time.GetUtcNow(), out _))
            Log.DisposalTooSlow(logger, record.Extension, limit.TotalSeconds);
    }

    private async Task<bool> End(IOwned item, DisposalRecord record)
    {
        try
        {
            await item.DisposeAsync().ConfigureAwait(false);
        }
        catch (Exception e)
        {
            Log.DisposalFailed(logger, e, record.Extension, e.GetType().FullName!);
        }
        finally
        {
            Uninterrupted.Release(record.Threads);
        }

        return true;
    }
}
