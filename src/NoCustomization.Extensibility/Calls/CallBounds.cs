using System;
using System.Threading;
using NoCustomization.Extensibility.Points;

namespace NoCustomization.Extensibility.Calls;

/// <summary>What one extension may cost the host at one point, however often it registered something there.</summary>
internal sealed class CallBounds(PointPolicy policy)
{
    private readonly int _maxUnreturned = policy.MaxUnreturned;

    // Callers that go away prove nothing about the extension; that its calls end at some time is demanded all the same.
    private readonly int _maxAbandoned = Math.Max(policy.MaxUnreturned, policy.MaxThreads);
    private int _overdue;
    private int _abandoned;

    /// <summary>The threads that it may use at once.</summary>
    public SemaphoreSlim Threads { get; } = new(policy.MaxThreads);

    /// <summary>Whether too many calls have not returned.</summary>
    public bool IsSaturated => Volatile.Read(ref _overdue) >= _maxUnreturned || Volatile.Read(ref _abandoned) >= _maxAbandoned;

    /// <summary>The caller of a call went on without it.</summary>
    /// <param name="gaveUp">Whether the caller did not want it any more; otherwise it took too long.</param>
    public void LeftBehind(bool gaveUp) => Interlocked.Increment(ref gaveUp ? ref _abandoned : ref _overdue);

    /// <summary>Such a one returned after all.</summary>
    public void Returned(bool gaveUp) => Interlocked.Decrement(ref gaveUp ? ref _abandoned : ref _overdue);
}
