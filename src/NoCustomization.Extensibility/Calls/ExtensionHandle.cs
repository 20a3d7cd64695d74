using System;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Extensions.DependencyInjection;
using NoCustomization.Extensibility.Texts;

namespace NoCustomization.Extensibility.Calls;

/// <summary>Calls one target for one consumer, under the guard of the target.</summary>
internal class ExtensionHandle<TContract>(ExtensionRuntime runtime, CallTarget target, ScopedExtensions? scope) : IExtensionHandle<TContract>
    where TContract : class
{
    private TContract? _instance;
    private TContract? _own;

    public string PointId => target.Point.Id;

    public ExtensionIdentity? Extension => target.Extension;

    protected CallTarget Target => target;

    public ExtensionOutcome<TResult> Run<TResult>(Func<TContract, CancellationToken, TResult> call, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(call);
        Results<TResult>.DemandSynchronous();
        cancellationToken.ThrowIfCancellationRequested();
        if (target.Guard is not { } guard)
            return RunOwn(call, null, cancellationToken);

        DemandOpen();
        var ambient = Ambient.Now;
        var activity = runtime.Events.Begin(guard);
        var begun = guard.Begin();
        ExtensionFailure failure;
        try
        {
            guard.Demand();
            var value = guard.Pipeline is { } pipeline
                ? pipeline.Execute(static (state, token) => state.Handle.Attempt(state.Guard, state.Call, token), (Handle: this, Guard: guard, Call: call), cancellationToken)
                : Attempt(guard, call, cancellationToken);
            guard.Succeeded(begun);
            return ExtensionOutcome<TResult>.Of(value, Extension);
        }
        catch (Exception e) when (IsTheCallers(e, cancellationToken))
        {
            guard.Cancelled(begun);
            throw;
        }
        catch (Exception e)
        {
            failure = guard.Failed(begun, e, activity);
        }
        finally
        {
            runtime.Events.End(activity);
            ambient.Restore();
        }

        return guard.Action switch
        {
            FailureAction.UseDefault => RunOwn(call, failure, cancellationToken),
            FailureAction.Skip => ExtensionOutcome<TResult>.None(failure),
            _ => throw Failed(failure),
        };
    }

    public async Task<ExtensionOutcome<TResult>> RunAsync<TResult>(Func<TContract, CancellationToken, Task<TResult>> call, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(call);
        cancellationToken.ThrowIfCancellationRequested();
        if (target.Guard is not { } guard)
            return await RunOwnAsync(call, null, cancellationToken).ConfigureAwait(false);

        DemandOpen();
        var activity = runtime.Events.Begin(guard);
        var begun = guard.Begin();
        ExtensionFailure failure;
        try
        {
            guard.Demand();
            var value = guard.Pipeline is { } pipeline
                ? await pipeline.ExecuteAsync(static (state, token) => new ValueTask<TResult>(state.Handle.AttemptAsync(state.Guard, state.Call, token)), (Handle: this, Guard: guard, Call: call), cancellationToken).ConfigureAwait(false)
                : await AttemptAsync(guard, call, cancellationToken).ConfigureAwait(false);
            guard.Succeeded(begun);
            return ExtensionOutcome<TResult>.Of(value, Extension);
        }
        catch (Exception e) when (IsTheCallers(e, cancellationToken))
        {
            guard.Cancelled(begun);
            throw;
        }
        catch (Exception e)
        {
            failure = guard.Failed(begun, e, activity);
        }
        finally
        {
            runtime.Events.End(activity);
        }

        return guard.Action switch
        {
            FailureAction.UseDefault => await RunOwnAsync(call, failure, cancellationToken).ConfigureAwait(false),
            FailureAction.Skip => ExtensionOutcome<TResult>.None(failure),
            _ => throw Failed(failure),
        };
    }

    /// <summary>Begins the part of a call in its scope.</summary>
    /// <exception cref="EndedException">The scope, or the host, has ended.</exception>
    internal CallScope Open() => target.NeedsNoScope ? default : OpenForOwn();

    /// <summary>The instance for a scope; made within the guard, for its constructor is the vendor's too.</summary>
    internal TContract InstanceIn(CallScope opened)
    {
        if (_instance is { } known)
            return known;
        try
        {
            var made = (TContract)opened.InstanceOf(target);
            if (target.NeedsNoScope || (scope is not null && target.KeepsInstance))
                _instance = made;
            return made;
        }
        catch (ObjectDisposedException) when (runtime.HasEnded)
        {
            throw new EndedException(this, PointId);
        }
        catch (Exception e)
        {
            throw new NotMadeException(e);
        }
    }

    private TResult Attempt<TResult>(CallGuard guard, Func<TContract, CancellationToken, TResult> call, CancellationToken cancellationToken)
    {
        CallFrame.DemandStack();
        if (guard.Limit is { } limit)
        {
            var outer = CallFrame.Current;
            try
            {
                return SynchronousCall<TContract, TResult>.Run(this, runtime.Threads, guard, CallFrame.Enter(), call, limit, cancellationToken);
            }
            finally
            {
                CallFrame.Current = outer;
            }
        }

        using var own = OwnToken.For(cancellationToken);
        var token = own?.Token ?? default;
        var opened = Open();
        try
        {
            return Results<TResult>.Complete(call(InstanceIn(opened), token));
        }
        finally
        {
            guard.Release(opened);
        }
    }

    private Task<TResult> AttemptAsync<TResult>(CallGuard guard, Func<TContract, CancellationToken, Task<TResult>> call, CancellationToken cancellationToken)
    {
        CallFrame.DemandStack();
        return AsynchronousCall<TContract, TResult>.Run(this, runtime.Threads, guard, call, runtime.Time, cancellationToken);
    }

    private ExtensionOutcome<TResult> RunOwn<TResult>(Func<TContract, CancellationToken, TResult> call, ExtensionFailure? failure, CancellationToken cancellationToken)
    {
        if (target.Own is null)
            return Nobody<TResult>();
        if (_own is { } own)
            return ExtensionOutcome<TResult>.Of(call(own, cancellationToken), null, failure);
        var opened = OpenForOwn();
        try
        {
            return ExtensionOutcome<TResult>.Of(call(OwnIn(opened), cancellationToken), null, failure);
        }
        finally
        {
            opened.Release();
        }
    }

    private async Task<ExtensionOutcome<TResult>> RunOwnAsync<TResult>(Func<TContract, CancellationToken, Task<TResult>> call, ExtensionFailure? failure, CancellationToken cancellationToken)
    {
        if (target.Own is null)
            return Nobody<TResult>();
        var opened = OpenForOwn();
        try
        {
            return ExtensionOutcome<TResult>.Of(await call(OwnIn(opened), cancellationToken).ConfigureAwait(false), null, failure);
        }
        finally
        {
            await opened.ReleaseAsync().ConfigureAwait(false);
        }
    }

    private TContract OwnIn(CallScope opened)
    {
        if (_own is { } known)
            return known;
        var made = (TContract)opened.OwnOf(target);
        if (scope is not null && target.Own!.Lifetime != ServiceLifetime.Transient)
            _own = made;
        return made;
    }

    private ExtensionOutcome<TResult> Nobody<TResult>() => runtime.ActionAt(target.Point, typeof(TContract)) == FailureAction.Fail
        ? throw new ExtensionFailedException(HostTexts.NobodyProvides(PointId), PointId, null)
        : ExtensionOutcome<TResult>.None(null);

    private ExtensionFailedException Failed(ExtensionFailure failure) =>
        new(HostTexts.CallFailed(failure.Extension?.ToString() ?? "", PointId, failure.Kind.ToString()), PointId, failure);

    // What the extension must not be blamed for, nor anything stand in for.
    private bool IsTheCallers(Exception thrown, CancellationToken cancellationToken) =>
        (thrown is OperationCanceledException && cancellationToken.IsCancellationRequested) || (thrown is EndedException ended && ended.IsOf(this));

    private void DemandOpen()
    {
        if (runtime.HasEnded || scope is { HasEnded: true })
            throw new EndedException(this, PointId);
    }

    private CallScope OpenForOwn()
    {
        if (scope is not null)
            return scope.TryHold() ? CallScope.In(scope) : throw new EndedException(this, PointId);
        try
        {
            return CallScope.OfCall(runtime.Services);
        }
        catch (ObjectDisposedException)
        {
            throw new EndedException(this, PointId);
        }
    }
}
