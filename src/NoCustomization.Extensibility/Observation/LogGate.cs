using System;
using System.Threading;

namespace NoCustomization.Extensibility.Observation;

/// <summary>Lets one entry of a sort through in a while, and counts the others: an extension that fails at every call must not fill the log.</summary>
internal sealed class LogGate
{
    private static readonly long s_interval = TimeSpan.FromSeconds(10).Ticks;

    private long _next;
    private long _suppressed;

    /// <summary>Whether to log now.</summary>
    /// <param name="now">The time.</param>
    /// <param name="suppressed">How many were not logged since the last one.</param>
    public bool Opens(DateTimeOffset now, out long suppressed)
    {
        var next = Interlocked.Read(ref _next);
        if (now.UtcTicks >= next && Interlocked.CompareExchange(ref _next, now.UtcTicks + s_interval, next) == next)
        {
            suppressed = Interlocked.Exchange(ref _suppressed, 0);
            return true;
        }

        Interlocked.Increment(ref _suppressed);
        suppressed = 0;
        return false;
    }
}
