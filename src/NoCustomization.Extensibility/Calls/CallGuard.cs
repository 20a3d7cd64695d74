using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using NoCustomization.Extensibility.Observation;
using NoCustomization.Extensibility.Points;
using Polly;
using Polly.CircuitBreaker;
using Polly.Timeout;

namespace NoCustomization.Extensibility.Calls;

/// <summary>What watches over the calls of one extension at one point: policy, pipeline, and what happened so far.</summary>
internal sealed class CallGuard
{
    private readonly ExtensionEvents _events;
    private readonly IReadOnlyList<ExtensionIdentity> _extensions;
    private readonly CallBounds _bounds;
    private long _calls;
    private long _failures;
    private int _unreturned;
    private LastFailure? _last;

    public CallGuard(ContractPoint point, PointPolicy policy, CallBounds bounds, bool observes, IReadOnlyList<ExtensionIdentity> extensions, ExtensionEvents events)
    {
        Point = point;
        Action = observes ? FailureAction.Skip : policy.ActionFor(point.Multiplicity);
        Limit = policy.TimeLimit;
        _bounds = bounds;
        _extensions = extensions;
        Owner = string.Join('\n', extensions.Select(extension => extension.Id));
        _events = events;
        Tags = new CallTags(point.Id, extensions[0].Id);
        if (policy.Resilience.Count > 0)
        {
            var pipeline = new ResiliencePipelineBuilder { Name = point.Id + "/" + extensions[0].Id, TimeProvider = events.Time };
            foreach (var configure in policy.Resilience)
                configure(pipeline);
            Pipeline = pipeline.Build();
        }
    }

    public ContractPoint Point { get; }

    public FailureAction Action { get; }

    public TimeSpan? Limit { get; }

    public ResiliencePipeline? Pipeline { get; }

    public CallTags Tags { get; }

    /// <summary>Whose code runs first: the outermost decorator, or the extension itself.</summary>
    public ExtensionIdentity Extension => _extensions[0];

    /// <summary>Everybody whose code runs.</summary>
    public IReadOnlyList<ExtensionIdentity> Extensions => _extensions;

    /// <summary>Whose threads its calls use.</summary>
    public string Owner { get; }

    public long Calls => Interlocked.Read(ref _calls);

    public long Failures => Interlocked.Read(ref _failures);

    /// <summary>How many calls were left behind and have not returned.</summary>
    public int Unreturned => Volatile.Read(ref _unreturned);

    public LastFailure? Last => Volatile.Read(ref _last);

    public LogGate LeftBehindGate { get; } = new();

    public LogGate ReturnedGate { get; } = new();

    /// <summary>Takes one of the threads that the extension may use at the point; waits for one as long as a call may take. A call that is nested in one that has such a thread counts with it.</summary>
    /// <exception cref="NotCalledException">None came free.</exception>
    public void TakeThread(CallFrame frame, CancellationToken cancellationToken)
    {
        if (frame.TryShareThread(_bounds))
            return;
        try
        {
            if (!_bounds.Threads.Wait(Limit!.Value, cancellationToken))
                throw new NotCalledException(ExtensionFailureKind.Saturated);
        }
        catch (ThreadInterruptedException)
        {
            // Whoever waits next on this thread is interrupted.
            Thread.CurrentThread.Interrupt();
            throw new NotCalledException(ExtensionFailureKind.Saturated);
        }

        frame.UseThread(_bounds);
        DemandAfterWait(frame);
    }

    /// <inheritdoc cref="TakeThread"/>
    public async ValueTask TakeThreadAsync(CallFrame frame, CancellationToken cancellationToken)
    {
        if (frame.TryShareThread(_bounds))
            return;
        if (!await _bounds.Threads.WaitAsync(Limit!.Value, cancellationToken).ConfigureAwait(false))
            throw new NotCalledException(ExtensionFailureKind.Saturated);
        frame.UseThread(_bounds);
        DemandAfterWait(frame);
    }

    /// <summary>Ends a call's part in a scope; what fails there has no bearing on the call.</summary>
    public void Release(CallScope scope)
    {
        try
        {
            scope.Release();
        }
        catch (Exception e)
        {
            _events.FailedAround(e);
        }
    }

    /// <inheritdoc cref="Release"/>
    public async ValueTask ReleaseAsync(CallScope scope)
    {
        try
        {
            await scope.ReleaseAsync().ConfigureAwait(false);
        }
        catch (Exception e)
        {
            _events.FailedAround(e);
        }
    }

    // While it waited, too many others may have been left behind.
    private void DemandAfterWait(CallFrame frame)
    {
        if (!_bounds.IsSaturated)
            return;
        frame.GiveThreadBack();
        throw new NotCalledException(ExtensionFailureKind.Saturated);
    }

    /// <summary>A call begins.</summary>
    /// <exception cref="NotCalledException">Too many earlier ones have not returned.</exception>
    public void Demand()
    {
        if (_bounds.IsSaturated)
            throw new NotCalledException(ExtensionFailureKind.Saturated);
    }

    /// <summary>Counts a call, and notes when it began.</summary>
    public long Begin()
    {
        Interlocked.Increment(ref _calls);
        return _events.MeasuresDuration ? Stopwatch.GetTimestamp() : 0;
    }

    /// <summary>It gave its result.</summary>
    public void Succeeded(long begun) => _events.Called(Tags, begun, "ok");

    /// <summary>Its caller did not want it any more.</summary>
    public void Cancelled(long begun) => _events.Called(Tags, begun, "cancelled");

    /// <summary>It failed.</summary>
    public ExtensionFailure Failed(long begun, Exception thrown, Activity? activity)
    {
        var failure = Describe(thrown);
        Interlocked.Increment(ref _failures);
        Volatile.Write(ref _last, new LastFailure(_events.Time.GetUtcNow(), failure.Kind, failure.Exception?.GetType().FullName));
        _events.Failed(this, failure, begun, activity);
        return failure;
    }

    /// <summary>Its caller went on without it.</summary>
    /// <param name="gaveUp">Whether the caller did not want it any more; otherwise it took too long.</param>
    public void LeftBehind(bool gaveUp)
    {
        Interlocked.Increment(ref _unreturned);
        _bounds.LeftBehind(gaveUp);
        _events.LeftBehind(this, Unreturned);
    }

    /// <summary>A call that was left behind returned after all.</summary>
    /// <param name="gaveUp">As it was left behind.</param>
    /// <param name="thrown">What it threw.</param>
    public void ReturnedAfterAll(bool gaveUp, Exception? thrown)
    {
        Interlocked.Decrement(ref _unreturned);
        _bounds.Returned(gaveUp);
        _events.ReturnedAfterAll(this, thrown);
    }

    private ExtensionFailure Describe(Exception thrown) => thrown switch
    {
        NotMadeException { InnerException: var cause } => new(ExtensionFailureKind.NotCreated, Point.Id, Culprit.Of(cause!, _extensions, _events.AssemblyOf), cause),
        NotCalledException refused => new(refused.Kind, Point.Id, Extension, null),
        TimeLimitException or TimeoutRejectedException => new(ExtensionFailureKind.TimedOut, Point.Id, Extension, thrown),
        BrokenCircuitException => new(ExtensionFailureKind.CircuitOpen, Point.Id, Extension, null),
        _ => new(ExtensionFailureKind.Threw, Point.Id, Culprit.Of(thrown, _extensions, _events.AssemblyOf), thrown),
    };
}
