using System;
using System.Threading;
using System.Threading.Tasks;

namespace NoCustomization.Extensibility.Loading;

/// <summary>
/// Judging with an end. It looks at the clock with each type and each method; .NET cannot stop it within one that somebody made to take for ever, so that it is left behind then: nothing of it is let in, and
/// the others go on.
/// </summary>
internal static class TimeBound
{
    /// <summary>How long beyond its limit work that looks at the clock may take to notice.</summary>
    public static readonly TimeSpan Grace = TimeSpan.FromSeconds(5);

    /// <summary>Does it on a thread of its own.</summary>
    /// <typeparam name="T">What comes of it.</typeparam>
    /// <param name="work">What to do.</param>
    /// <param name="limit">How long it may take; <see cref="Timeout.InfiniteTimeSpan"/> for as long as it likes.</param>
    /// <param name="grace">How long beyond the limit it is waited for.</param>
    /// <exception cref="LoadException">It took longer.</exception>
    public static T Run<T>(Func<CancellationToken, T> work, TimeSpan limit, TimeSpan grace)
    {
        // Disposed by the work, which may be the last to go.
        var clock = new CancellationTokenSource(limit);
        var running = Task.Factory.StartNew(
            () =>
            {
                using (clock)
                    return work(clock.Token);
            },
            CancellationToken.None,
            TaskCreationOptions.LongRunning | TaskCreationOptions.DenyChildAttach,
            TaskScheduler.Default);
        var patience = limit + grace;
        if (Task.WaitAny([running], limit == Timeout.InfiniteTimeSpan || patience.TotalMilliseconds > int.MaxValue ? Timeout.InfiniteTimeSpan : patience) < 0)
            throw new LoadException(LoadProblemKind.TooSlow, limit);
        try
        {
            return running.GetAwaiter().GetResult();
        }
        catch (OperationCanceledException)
        {
            throw new LoadException(LoadProblemKind.TooSlow, limit);
        }
    }
}
