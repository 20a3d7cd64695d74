using System;
using System.Collections.Concurrent;
using System.Threading;
using NoCustomization.Extensibility.Observation;

namespace NoCustomization.Extensibility.Calls;

/// <summary>
/// Threads for calls whose caller goes on when the time limit is over. Not those of the pool: callers that wait would starve the very
/// threads that they wait for. Idle ones are used again; one that is left behind is not.
/// </summary>
/// <param name="events">Learn what fails after a call: an exception that left a thread would end the process.</param>
internal sealed class CallThreads(ExtensionEvents events)
{
    private static readonly TimeSpan s_idle = TimeSpan.FromSeconds(20);

    private readonly ConcurrentStack<Worker> _idle = new();
    private readonly ExtensionEvents _events = events;

    /// <summary>Runs a call on a thread of its own.</summary>
    public void Start(LimitedCall call)
    {
        while (_idle.TryPop(out var worker))
        {
            if (worker.TryTake(call))
                return;
        }

        new Worker(this, call).Start();
    }

    private sealed class Worker(CallThreads threads, LimitedCall first)
    {
        private const int Idle = 0;
        private const int Busy = 1;
        private const int Retired = 2;

        private readonly SemaphoreSlim _ready = new(0);
        private LimitedCall? _call = first;
        private int _state = Busy;

        public void Start() => new Thread(Work) { IsBackground = true, Name = "NoCustomization extension call" }.UnsafeStart();

        public bool TryTake(LimitedCall call)
        {
            if (Interlocked.CompareExchange(ref _state, Busy, Idle) != Idle)
                return false;
            _call = call;
            _ready.Release();
            return true;
        }

        private void Work()
        {
            while (true)
            {
                Run();
                _call = null;
                Volatile.Write(ref _state, Idle);
                threads._idle.Push(this);
                if (!_ready.Wait(s_idle))
                {
                    if (Interlocked.CompareExchange(ref _state, Retired, Idle) == Idle)
                        return;

                    // Taken at the last moment.
                    _ready.Wait();
                }
            }
        }

        private void Run()
        {
            try
            {
                _call!.RunOnThread();
            }
            catch (Exception e)
            {
                threads._events.FailedAround(e);
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
