using System;
using System.Threading;
using NoCustomization.Extensibility.Observation;

namespace NoCustomization.Extensibility.Calls;

/// <summary>How disposing the services of one extension fares, and what it may still cost the host.</summary>
internal sealed class DisposalRecord(string extension)
{
    // Each one that does not return keeps a thread.
    private const int MaxUnreturned = 8;

    // How often in its life the host waits in vain.
    private const int MaxVain = 3;

    // Scopes of honest extensions end together, and wait for each other.
    private const int MaxThreads = 64;

    private int _unreturned;
    private int _vain;
    private long _skipped;

    public string Extension => extension;

    /// <summary>The threads that it may use at once.</summary>
    public SemaphoreSlim Threads { get; } = new(MaxThreads);

    public LogGate SlowGate { get; } = new();

    public LogGate SkippedGate { get; } = new();

    /// <summary>How many are under way that nobody waits for any more.</summary>
    public int Unreturned => Volatile.Read(ref _unreturned);

    /// <summary>How many were not even begun.</summary>
    public long Skipped => Interlocked.Read(ref _skipped);

    /// <summary>Whether a scope that ends waits for it: not while another one has not returned, and not after too many that did not.</summary>
    public bool IsWorthWaiting => Unreturned == 0 && Volatile.Read(ref _vain) < MaxVain;

    /// <summary>Whether it may begin at all.</summary>
    public bool MayBegin => Unreturned < MaxUnreturned;

    /// <summary>One was not begun.</summary>
    public void Skip() => Interlocked.Increment(ref _skipped);

    /// <summary>Nobody waits any more for one that is under way.</summary>
    public void LeftBehind(bool inVain)
    {
        if (inVain)
            Interlocked.Increment(ref _vain);
        Interlocked.Increment(ref _unreturned);
    }

    /// <summary>Such a one returned after all.</summary>
    public void Returned() => Interlocked.Decrement(ref _unreturned);
}
