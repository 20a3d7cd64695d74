using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Diagnostics;
using System.Diagnostics.Metrics;
using System.Reflection;
using Microsoft.Extensions.Logging;
using NoCustomization.Extensibility.Calls;

namespace NoCustomization.Extensibility.Observation;

/// <summary>Tells operators what happens: log, metrics, traces. Costs next to nothing while nobody listens.</summary>
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
    public static Activity? Trace(CallGuard guard)
    {
        var activity = s_source.HasListeners() ? s_source.StartActivity("extension " + guard.Point.Id) : null;
        activity?.SetTag(guard.Tags.Point.Key, guard.Tags.Point.Value);
        activity?.SetTag(guard.Tags.Extension.Key, guard.Tags.Extension.Value);
        return activity;
    }

    /// <summary>Which assembly an extension is.</summary>
    public void Know(ExtensionIdentity extension, Assembly assembly) => _assemblies[extension.Id] = assembly;

    /// <summary>Which assembly an extension is.</summary>
    public Assembly? AssemblyOf(ExtensionIdentity extension) => _assemblies.GetValueOrDefault(extension.Id);

    public void Called(CallTags tags, long begun, string outcome)
    {
        if (_calls.Enabled)
            _calls.Add(1, tags.Point, tags.Extension, new KeyValuePair<string, object?>("nocustomization.outcome", outcome));
        if (begun != 0)
            _duration.Record(Stopwatch.GetElapsedTime(begun).TotalSeconds, tags.Point, tags.Extension, new KeyValuePair<string, object?>("nocustomization.outcome", outcome));
    }

    public void Failed(CallGuard guard, ExtensionFailure failure, long begun, Activity? activity)
    {
        Called(guard.Tags, begun, OutcomeOf(failure.Kind));
        activity?.SetStatus(ActivityStatusCode.Error, failure.Kind.ToString());
        if (!_gates.GetOrAdd((guard, failure.Kind), static _ => new LogGate()).Opens(Time.GetUtcNow(), out var suppressed))
            return;
        var extension = (failure.Extension ?? guard.Extension).Id;
        if (failure.Exception is { } thrown)
            Safely.Log(_logger, thrown, (logger, error, name) => Log.CallFailed(logger, error, extension, guard.Point.Id, failure.Kind, name, guard.Action, suppressed));
        else
            Log.CallFailed(_logger, null, extension, guard.Point.Id, failure.Kind, "", guard.Action, suppressed);
    }

    public void LeftBehind(CallGuard guard, int unreturned)
    {
        _unreturned.Add(1, guard.Tags.Point, guard.Tags.Extension);
        Log.LeftBehind(_logger, guard.Extension.Id, guard.Point.Id, unreturned);
    }

    public void ReturnedAfterAll(CallGuard guard, Exception? thrown)
    {
        _unreturned.Add(-1, guard.Tags.Point, guard.Tags.Extension);
        Log.ReturnedAfterAll(_logger, guard.Extension.Id, guard.Point.Id, thrown?.GetType().FullName ?? "");
    }

    public void Dispose() => _meter.Dispose();

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
