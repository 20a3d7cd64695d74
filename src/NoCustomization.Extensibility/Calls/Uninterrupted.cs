using System;
using System.Threading;

namespace NoCustomization.Extensibility.Calls;

/// <summary>
/// What must be done even on a thread that a vendor's code interrupted, or interrupts now: the next lock that is contended would throw
/// there. The interruption stays with the thread.
/// </summary>
internal static class Uninterrupted
{
    /// <summary>Gives one back.</summary>
    public static void Release(SemaphoreSlim semaphore) => Do(static semaphore => semaphore.Release(), semaphore);

    /// <summary>Does it.</summary>
    /// <param name="action">What: something that waits for nothing but a lock, and does nothing before it has it.</param>
    /// <param name="state">With what.</param>
    public static void Do<T>(Action<T> action, T state)
    {
        var interrupted = false;
        while (true)
        {
            try
            {
                action(state);
                break;
            }
            catch (ThreadInterruptedException)
            {
                interrupted = true;
            }
        }

        if (interrupted)
            Thread.CurrentThread.Interrupt();
    }
}
