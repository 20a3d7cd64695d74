using System;
using System.Threading.Tasks;

namespace NoCustomization.Extensibility.Calls;

/// <summary>
/// Something asynchronous of a vendor's, begun on a thread of its own: what it does before it first waits may never end, and threads of the
/// pool that it kept would be missing everywhere in the host.
/// </summary>
internal sealed class Begun<TResult> : LimitedCall
{
    // Not on the thread of the call: what goes on afterwards is not the vendor's.
    private readonly TaskCompletionSource<Task<TResult>> _begun = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly Func<Task<TResult>> _begin;

    private Begun(Func<Task<TResult>> begin) => _begin = begin;

    /// <summary>Begins it.</summary>
    /// <param name="threads">Where.</param>
    /// <param name="owner">Whose code it is.</param>
    /// <param name="begin">What; hands over what it throws in its task.</param>
    /// <returns>All of it.</returns>
    public static Task<TResult> On(CallThreads threads, string owner, Func<Task<TResult>> begin)
    {
        var call = new Begun<TResult>(begin);
        threads.Start(call, owner);
        return call._begun.Task.Unwrap();
    }

    protected override void Call() => _begun.SetResult(_begin());

    protected override void ReturnedAfterAll(Exception? thrown)
    {
        // Nobody waits for the thread; who waits for the task leaves that behind.
    }
}
