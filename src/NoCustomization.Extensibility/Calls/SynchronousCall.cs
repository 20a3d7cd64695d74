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
    private readonly Func<TContract, CancellationToken, TResult> _call;
    private readonly OwnToken _token;
    private TResult? _result;

    private SynchronousCall(ExtensionHandle<TContract> handle, CallScope scope, CallGuard guard, Func<TContract, CancellationToken, TResult> call, CancellationToken cancellationToken)
    {
        _handle = handle;
        _scope = scope;
        _guard = guard;
        _call = call;
        _token = OwnToken.Always(cancellationToken);
    }

    /// <summary>Makes the attempt.</summary>
    /// <exception cref="TimeLimitException">It did not return in time.</exception>
    /// <exception cref="OperationCanceledException">The caller wanted it no more.</exception>
    public static TResult Run(ExtensionHandle<TContract> handle, CallThreads threads, CallScope scope, CallGuard guard, Func<TContract, CancellationToken, TResult> call, TimeSpan limit, CancellationToken cancellationToken)
    {
        var attempt = new SynchronousCall<TContract, TResult>(handle, scope, guard, call, cancellationToken);
        using var token = attempt._token;
        try
        {
            threads.Start(attempt);
        }
        catch
        {
            // The system gives no more threads.
            scope.Release();
            throw;
        }

        if (attempt.Wait(limit, cancellationToken))
        {
            scope.Release();
            attempt.ThrowIfFailed();
            return attempt._result!;
        }

        guard.LeftBehind();
        token.Cancel();
        cancellationToken.ThrowIfCancellationRequested();
        throw new TimeLimitException(limit);
    }

    protected override void Call() => _result = Results<TResult>.Complete(_call(_handle.InstanceIn(_scope), _token.Token));

    protected override void ReturnedAfterAll(Exception? thrown)
    {
        try
        {
            _guard.ReturnedAfterAll(thrown);
        }
        finally
        {
            _scope.Release();
        }
    }
}
