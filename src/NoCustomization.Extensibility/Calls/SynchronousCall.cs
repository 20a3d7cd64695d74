using System;
using System.Threading;

namespace NoCustomization.Extensibility.Calls;

/// <summary>One synchronous attempt with a time limit.</summary>
internal sealed class SynchronousCall<TContract, TResult> : LimitedCall
    where TContract : class
{
    private readonly ExtensionHandle<TContract> _handle;
    private readonly CallScope _scope;
    private readonly CallGuard _guard;
    private readonly CallFrame _frame;
    private readonly Func<TContract, CancellationToken, TResult> _call;
    private readonly OwnToken _token;
    private TResult? _result;

    private SynchronousCall(ExtensionHandle<TContract> handle, CallScope scope, CallGuard guard, CallFrame frame, Func<TContract, CancellationToken, TResult> call, CancellationToken cancellationToken)
    {
        _handle = handle;
        _scope = scope;
        _guard = guard;
        _frame = frame;
        _call = call;
        _token = OwnToken.Always(cancellationToken);
    }

    /// <summary>Makes the attempt.</summary>
    /// <exception cref="TimeLimitException">It did not return in time.</exception>
    /// <exception cref="NotCalledException">It had no thread to run on in time.</exception>
    /// <exception cref="OperationCanceledException">The caller wanted it no more.</exception>
    public static TResult Run(ExtensionHandle<TContract> handle, CallThreads threads, CallGuard guard, CallFrame frame, Func<TContract, CancellationToken, TResult> call, TimeSpan limit, CancellationToken cancellationToken)
    {
        guard.TakeThread(frame, cancellationToken);
        SynchronousCall<TContract, TResult> attempt;
        CallScope scope = default;
        try
        {
            scope = handle.Open();
            attempt = new SynchronousCall<TContract, TResult>(handle, scope, guard, frame, call, cancellationToken);
            threads.Start(attempt, guard.Owner);
        }
        catch
        {
            // The scope has ended, or the system gives no more threads.
            frame.GiveThreadBack();
            guard.Release(scope);
            throw;
        }

        using var token = attempt._token;
        if (attempt.Wait(limit, cancellationToken))
        {
            guard.Release(scope);
            attempt.ThrowIfFailed();
            return attempt._result!;
        }

        guard.LeftBehind(attempt.GaveUp);
        token.Cancel();
        cancellationToken.ThrowIfCancellationRequested();
        throw new TimeLimitException(limit);
    }

    protected override void Call()
    {
        try
        {
            _result = Results<TResult>.Complete(_call(_handle.InstanceIn(_scope), _token.Token));
        }
        finally
        {
            _frame.GiveThreadBack();
            _frame.End();
        }
    }

    protected override void ReturnedAfterAll(Exception? thrown)
    {
        _guard.ReturnedAfterAll(GaveUp, thrown);
        _ = _guard.ReleaseAsync(_scope).AsTask();
    }
}
