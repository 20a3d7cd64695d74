using System;
using System.Collections.Concurrent;
using System.Threading;
using NoCustomization.Extensibility.Observation;

namespace NoCustomization.Extensibility.Calls;

/// <summary>
/// Threads for calls whose caller goes on when the time limit is over. Not those of the pool: callers that wait would starve the very
/// threads that they wait for. An idle one is used again, but only for its owner: a vendor's code may have kept the thread, and interrupt it.
/// One whose call was left behind is used again once that has returned.
/// </summary>
/// <param name="events">Learn what fails after a call: an exception that left a thread would end the process.</param>
internal sealed class CallThreads(ExtensionEvents events)
{
    private static readonly TimeSpan s_idle = TimeSpan.FromSeconds(20);

    private readonly ConcurrentDictionary<string, ConcurrentStack<Worker>> _idle = new(StringComparer.Ordinal);

    /// <summary>Runs a call on a thread of its own.</summary>
    /// <param name="call">What.</param>
    /// <param name="owner">Whose code it is; <see langword="null"/> for a thread that is used only once.</param>
    public void Start(LimitedCall call, string? owner)
    {
        var idle = owner is null ? null : _idle.GetOrAdd(owner, static _ => new ConcurrentStack<Worker>());
        while (idle is not null && idle.TryPop(out var worker))
        {
            if (worker.TryTake(call))
                return;
        }

        new Worker(events, idle, call).Start();
    }

    private sealed class Worker(ExtensionEvents events, ConcurrentStack<Worker>? idle, LimitedCall first)
    {
        private static readonly object s_retired = new();

        private readonly SemaphoreSlim _ready = new(0);

        // A call, nothing, or that it is retired: one field, so that whoever exchanges it first decides.
        private object? _work = first;

        public void Start() => new Thread(Work) { IsBackground = true, Name = "NoCustomization extension call" }.UnsafeStart();

        public bool TryTake(LimitedCall call)
        {
            if (Interlocked.CompareExchange(ref _work, call, null) is not null)
                return false;
            Uninterrupted.Release(_ready);
            return true;
        }

        private void Work()
        {
            do
                Run((LimitedCall)_work!);
            while (idle is not null && IsTaken(idle));
        }

        // A vendor's code that keeps the thread may interrupt it at any moment: then it serves whoever has taken it already, or retires. A
        // wake-up that is left over from that retires it one call later.
        private bool IsTaken(ConcurrentStack<Worker> idle)
        {
            Volatile.Write(ref _work, null);
            try
            {
                idle.Push(this);
                _ready.Wait(s_idle);
            }
            catch (ThreadInterruptedException)
            {
            }

            return Interlocked.CompareExchange(ref _work, s_retired, null) is not null;
        }

        private void Run(LimitedCall call)
        {
            try
            {
                call.RunOnThread();
            }
            catch (Exception e)
            {
                events.FailedAround(e);
            }

            // As the vendor's code may have left it; a foreground thread would keep the process from ending.
            var thread = Thread.CurrentThread;
            if (!thread.IsBackground)
                thread.IsBackground = true;
            if (thread.Priority != ThreadPriority.Normal)
                thread.Priority = ThreadPriority.Normal;
        }
    }
}
