using System;
using System.Threading;

namespace NoCustomization.Extensibility.Calls;

/// <summary>Something of a vendor's that has no result: configuring, disposing.</summary>
/// <param name="action">What.</param>
/// <param name="returnedAfterAll">What to do where it returns after it was left behind.</param>
internal sealed class LimitedAction(Action action, Action? returnedAfterAll = null) : LimitedCall
{
    /// <summary>Does it within a limit, on a thread that nobody uses afterwards.</summary>
    /// <returns>Whether it returned in time.</returns>
    public static bool Run(CallThreads threads, Action action, TimeSpan limit)
    {
        var call = new LimitedAction(action);
        threads.Start(call, null);
        if (!call.Wait(limit, CancellationToken.None))
            return false;
        call.ThrowIfFailed();
        return true;
    }

    protected override void Call() => action();

    protected override void ReturnedAfterAll(Exception? thrown) => returnedAfterAll?.Invoke();
}
