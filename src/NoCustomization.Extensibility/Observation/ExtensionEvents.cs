using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Diagnostics;
using System.Diagnostics.Metrics;
using System.Reflection;
using Microsoft.Extensions.Logging;
using NoCustomization.Extensibility.Calls;

namespace NoCustomization.Extensibility.Observation;

/// <summary>
/// Tells operators what happens: log, metrics, traces. Costs next to nothing while nobody listens; and whoever listens and throws changes
/// nothing about the call.
/// </summary>
internal sealed class ExtensionEvents : IDisposable
{
    /// <summary>The name of the meter and of the activity source.</summary>
    public const string Name = "NoCustomization.Extensibility";

    private static readonly ActivitySource s_source = new(Name);

    private readonly ILogger _logger;
    private readonly Meter _meter;
    private readonly Counter<long> _calls;
    private readonly Histogram<double> _duration;
    private readonly UpDownCounter<int> _unreturned;
    private readonly ConcurrentDictionary<(CallGuard Guard, ExtensionFailureKind Kind), LogGate> _gates = new();
    private readonly LogGate _aroundCalls = new();
    private readonly ConcurrentDictionary<string, Assembly> _assemblies = new(StringComparer.Ordinal);

    public ExtensionEvents(ILogger logger, IMeterFactory? meters, TimeProvider time)
    {
        _logger = logger;
        Time = time;
        _meter = meters?.Create(new MeterOptions(Name)) ?? new Meter(Name);
        _calls = _meter.CreateCounter<long>("nocustomization.extension.calls", "{call}", "Calls of extensions, by point, extension and outcome.");
        _duration = _meter.CreateHistogram<double>("nocustomization.extension.duration", "s", "How long calls of extensions took.");
        _unreturned = _meter.CreateUpDownCounter<int>("nocustomization.extension.unreturned", "{call}", "Calls of extensions that were left behind and have not returned.");
    }

    public TimeProvider Time { get; }

    public bool MeasuresDuration => _duration.Enabled;

    /// <summary>Begins a trace, where somebody listens.</summary>
    public Activity? Begin(CallGuard guard)
    {
        if (!s_source.HasListeners())
            return null;
        try
        {
            var activity = s_source.StartActivity("extension " + guard.Point.Id);
            activity?.SetTag(guard.Tags.Point.Key, guard.Tags.Point.Value);
            activity?.SetTag(guard.Tags.Extension.Key, guard.Tags.Extension.Value);
            return activity;
        }
        catch (Exception e)
        {
            FailedAround(e);
            return null;
        }
    }

    /// <summary>Ends it.</summary>
    public void End(Activity? activity)
    {
        try
        {
            activity?.Dispose();
        }
        catch (Exception e)
        {
            FailedAround(e);
        }
    }

    /// <summary>Which assembly an extension is.</summary>
    public void Know(ExtensionIdentity extension, Assembly assembly) => _assemblies[extension.Id] = assembly;

    /// <summary>Which assembly an extension is.</summary>
    public Assembly? AssemblyOf(ExtensionIdentity extension) => _assemblies.GetValueOrDefault(extension.Id);

    public void Called(CallTags tags, long begun, string outcome)
    {
        try
        {
            if (_calls.Enabled)
                _calls.Add(1, tags.Point, tags.Extension, new KeyValuePair<string, object?>("nocustomization.outcome", outcome));
            if (begun != 0)
                _duration.Record(Stopwatch.GetElapsedTime(begun).TotalSeconds, tags.Point, tags.Extension, new KeyValuePair<string, object?>("nocustomization.outcome", outcome));
        }
        catch (Exception e)
        {
            FailedAround(e);
        }
    }

    public void Failed(CallGuard guard, ExtensionFailure failure, long begun, Activity? activity)
    {
        Called(guard.Tags, begun, OutcomeOf(failure.Kind));
        activity?.SetStatus(ActivityStatusCode.Error, failure.Kind.ToString());
        if (_gates.GetOrAdd((guard, failure.Kind), static _ => new LogGate()).Opens(Time.GetUtcNow(), out var suppressed))
            Log.CallFailed(_logger, failure.Exception, (failure.Extension ?? guard.Extension).Id, guard.Point.Id, failure.Kind, failure.Exception?.GetType().FullName ?? "", guard.Action, suppressed);
    }

    public void LeftBehind(CallGuard guard, int unreturned)
    {
        CountUnreturned(guard, 1);
        if (guard.LeftBehindGate.Opens(Time.GetUtcNow(), out var suppressed))
            Log.LeftBehind(_logger, guard.Extension.Id, guard.Point.Id, unreturned, suppressed);
    }

    public void ReturnedAfterAll(CallGuard guard, Exception? thrown)
    {
        CountUnreturned(guard, -1);
        if (guard.ReturnedGate.Opens(Time.GetUtcNow(), out var suppressed))
            Log.ReturnedAfterAll(_logger, guard.Extension.Id, guard.Point.Id, thrown?.GetType().FullName ?? "", suppressed);
    }

    /// <summary>Something that the host, or who listens to it, does around a call failed; the call itself has its result.</summary>
    public void FailedAround(Exception thrown)
    {
        if (_aroundCalls.Opens(Time.GetUtcNow(), out _))
            Log.AroundCalls(_logger, thrown, thrown.GetType().FullName!);
    }

    public void Dispose() => _meter.Dispose();

    private void CountUnreturned(CallGuard guard, int change)
    {
        try
        {
            _unreturned.Add(change, guard.Tags.Point, guard.Tags.Extension);
        }
        catch (Exception e)
        {
            FailedAround(e);
        }
    }

    private static string OutcomeOf(ExtensionFailureKind kind) => kind switch
    {
        ExtensionFailureKind.Threw => "threw",
        ExtensionFailureKind.NotCreated => "not-created",
        ExtensionFailureKind.TimedOut => "timed-out",
        ExtensionFailureKind.CircuitOpen => "circuit-open",
        ExtensionFailureKind.Saturated => "saturated",
        _ => "too-deep",
    };
}
