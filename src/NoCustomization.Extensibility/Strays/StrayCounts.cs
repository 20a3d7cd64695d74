using System;
using System.Collections.Concurrent;
using System.Reflection;
using System.Threading;
using Microsoft.Extensions.Logging;
using NoCustomization.Extensibility.Observation;

namespace NoCustomization.Extensibility.Strays;

/// <summary>What one host knows of exceptions that its extensions threw where nobody catches.</summary>
internal sealed class StrayCounts(TimeProvider time, ILogger logger)
{
    private readonly ConcurrentDictionary<string, Seen> _seen = new(StringComparer.Ordinal);

    /// <summary>An extension's code is about to run.</summary>
    public void Know(Assembly main, string extension)
    {
        VendorCode.Know(main, extension);
        _seen.TryAdd(extension, new Seen());
    }

    /// <summary>Counts one, where the extension is of this host.</summary>
    public void Count(string extension, Exception thrown)
    {
        if (!_seen.TryGetValue(extension, out var seen))
            return;
        var now = time.GetUtcNow();
        Interlocked.Increment(ref seen.Exceptions);
        seen.Last = new Last(now, thrown.GetType().FullName!);
        if (seen.Gate.Opens(now, out var suppressed))
            Log.Stray(logger, thrown, extension, thrown.GetType().FullName!, suppressed);
    }

    /// <summary>A report with what was counted.</summary>
    public ExtensionReport AddTo(ExtensionReport report) => _seen.TryGetValue(report.Id, out var seen) && Interlocked.Read(ref seen.Exceptions) is > 0 and var count
        ? report with { UnhandledExceptions = count, LastUnhandledAt = seen.Last?.At, LastUnhandled = seen.Last?.Exception }
        : report;

    private sealed class Seen
    {
        public readonly LogGate Gate = new();
        public long Exceptions;
        public volatile Last? Last;
    }

    private sealed record Last(DateTimeOffset At, string Exception);
}
