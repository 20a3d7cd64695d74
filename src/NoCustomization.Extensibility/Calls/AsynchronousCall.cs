using System;
using System.Threading;
using System.Threading.Tasks;
using NoCustomization.Extensibility.Texts;

namespace NoCustomization.Extensibility.Calls;

/// <summary>One asynchronous attempt.</summary>
internal static class AsynchronousCall<TContract, TResult>
    where TContract : class
{
    /// <summary>Makes the attempt.</summary>
    /// <exception cref="TimeLimitException">It did not return in time.</exception>
    /// <exception cref="NotCalledException">It had no thread to begin on in time.</exception>
    /// <exception cref="OperationCanceledException">The caller wanted it no more.</exception>
    public static async Task<TResult> Run(ExtensionHandle<TContract> handle, CallThreads threads, CallGuard guard, Func<TContract, CancellationToken, Task<TResult>> call, TimeProvider time, CancellationToken cancellationToken)
    {
        var frame = CallFrame.Enter();
        if (guard.Limit is not null)
            await guard.TakeThreadAsync(frame, cancellationToken).ConfigureAwait(false);
        CallScope scope = default;
        using var token = guard.Limit is null ? OwnToken.For(cancellationToken) : OwnToken.Always(cancellationToken);
        Task<TResult> attempt;
        try
        {
            scope = handle.Open();
            attempt = guard.Limit is null
                ? Attempt(handle, scope, frame, call, token?.Token ?? default)
                : Begun<TResult>.On(threads, guard.Owner, () => BeginLimited(handle, scope, frame, call, token!.Token));
        }
        catch
        {
            // The scope has ended, or the system gives no more threads.
            frame.GiveThreadBack();
            await guard.ReleaseAsync(scope).ConfigureAwait(false);
            throw;
        }

        var wasComplete = attempt.IsCompleted;
        if (guard.Limit is not null || cancellationToken.CanBeCanceled)
            await ((Task)attempt).WaitAsync(guard.Limit ?? Timeout.InfiniteTimeSpan, time, cancellationToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        else
            await ((Task)attempt).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);

        // Where it was waited for, this is the thread on which a vendor's code completed its task, perhaps within a lock of its own: the
        // package goes on elsewhere.
        if (!wasComplete)
            await Task.CompletedTask.ConfigureAwait(ConfigureAwaitOptions.ForceYielding);

        if (attempt.IsCompleted)
        {
            await guard.ReleaseAsync(scope).ConfigureAwait(false);
            return await attempt.ConfigureAwait(false);
        }

        var gaveUp = cancellationToken.IsCancellationRequested;
        guard.LeftBehind(gaveUp);
        _ = Await(attempt, scope, guard, gaveUp);
        token!.Cancel();
        throw gaveUp ? new OperationCanceledException(cancellationToken) : new TimeLimitException(guard.Limit!.Value);
    }

    private static async Task<TResult> Attempt(ExtensionHandle<TContract> handle, CallScope scope, CallFrame frame, Func<TContract, CancellationToken, Task<TResult>> call, CancellationToken token)
    {
        try
        {
            return Results<TResult>.Complete(await (call(handle.InstanceIn(scope), token) ?? throw new InvalidOperationException(HostTexts.NoTask)).ConfigureAwait(false));
        }
        finally
        {
            frame.End();
        }
    }

    // What waits keeps no thread.
    private static Task<TResult> BeginLimited(ExtensionHandle<TContract> handle, CallScope scope, CallFrame frame, Func<TContract, CancellationToken, Task<TResult>> call, CancellationToken token)
    {
        var attempt = Attempt(handle, scope, frame, call, token);
        frame.GiveThreadBack();
        return attempt;
    }

    private static async Task Await(Task<TResult> leftBehind, CallScope scope, CallGuard guard, bool gaveUp)
    {
        await ((Task)leftBehind).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        await Task.CompletedTask.ConfigureAwait(ConfigureAwaitOptions.ForceYielding);
        guard.ReturnedAfterAll(gaveUp, leftBehind.Exception?.InnerException);
        await guard.ReleaseAsync(scope).ConfigureAwait(false);
    }
}
