using System.Threading;

namespace NoCustomization.Extensibility.Calls;

/// <summary>Leave to use a thread: a call's, and that of the calls nested in it. Counts until the last of them has left its thread.</summary>
/// <param name="bounds">Of which it is one.</param>
internal sealed class ThreadPermit(CallBounds bounds)
{
    private int _users = 1;

    /// <summary>One more uses it, where the bounds are the same and somebody still does.</summary>
    public bool TryShare(CallBounds wanted)
    {
        if (!ReferenceEquals(bounds, wanted))
            return false;
        var users = Volatile.Read(ref _users);
        while (users > 0)
        {
            var seen = Interlocked.CompareExchange(ref _users, users + 1, users);
            if (seen == users)
                return true;
            users = seen;
        }

        return false;
    }

    /// <summary>One less does.</summary>
    public void Release()
    {
        if (Interlocked.Decrement(ref _users) == 0)
            Uninterrupted.Release(bounds.Threads);
    }
}
