using System;
using System.Runtime.ExceptionServices;
using System.Threading;
using System.Threading.Tasks;

namespace NoCustomization.Extensibility.Calls;

/// <summary>A call on a thread of its own: either it returns in time, or its caller leaves it behind, never both.</summary>
internal abstract class LimitedCall
{
    private const int Running = 0;
    private const int Returned = 1;
    private const int LeftBehind = 2;

    private readonly ManualResetEventSlim _done = new();
    private readonly ExecutionContext? _context = ExecutionContext.Capture();
    private ExceptionDispatchInfo? _thrown;
    private int _state;

    /// <summary>Whether the caller did not want it any more, where it was left behind; otherwise it took too long.</summary>
    protected bool GaveUp { get; private set; }

    /// <summary>Waits for it.</summary>
    /// <param name="limit">How long.</param>
    /// <param name="cancellationToken">The caller's wish to stop.</param>
    /// <returns>Whether it returned; otherwise it is left behind.</returns>
    public bool Wait(TimeSpan limit, CancellationToken cancellationToken)
    {
        try
        {
            if (_done.Wait(limit, cancellationToken))
                return true;
        }
        catch (OperationCanceledException)
        {
            // Whether it was left behind is decided below; the thread of the call reads this only then.
            GaveUp = true;
        }
        catch (ThreadInterruptedException)
        {
            // The same; and whoever waits next on this thread is interrupted.
            GaveUp = true;
            Thread.CurrentThread.Interrupt();
        }

        return Interlocked.CompareExchange(ref _state, LeftBehind, Running) == Returned;
    }

    /// <summary>Throws what it threw.</summary>
    public void ThrowIfFailed() => _thrown?.Throw();

    /// <summary>Does it.</summary>
    internal void RunOnThread()
    {
        try
        {
            if (_context is null)
                CallWithoutContext();
            else
                ExecutionContext.Run(_context, static call => ((LimitedCall)call!).Call(), this);
        }
        catch (Exception e)
        {
            _thrown = ExceptionDispatchInfo.Capture(e);
        }

        if (Interlocked.CompareExchange(ref _state, Returned, Running) == Running)
            Uninterrupted.Do(static done => done.Set(), _done);
        else
            Uninterrupted.Do(static call => call.EndElsewhere(), this);
    }

    // Not on the thread of the call: a vendor's code may still interrupt what is done there.
    private void EndElsewhere() =>
        Task.Factory.StartNew(static call => ((LimitedCall)call!).ReturnedAfterAll(((LimitedCall)call)._thrown?.SourceException), this, CancellationToken.None, TaskCreationOptions.DenyChildAttach, TaskScheduler.Default);

    private void CallWithoutContext()
    {
        var ambient = Ambient.Now;
        try
        {
            Call();
        }
        finally
        {
            ambient.Restore();
        }
    }

    /// <summary>The call.</summary>
    protected abstract void Call();

    /// <summary>It returned, or threw, after its caller had left it behind. On the pool; keeps no thread of it.</summary>
    protected abstract void ReturnedAfterAll(Exception? thrown);
}
