using System;
using System.Collections.Concurrent;
using System.Threading;
using System.Threading.Tasks;

namespace NoCustomization.Extensibility.Tests.Stress;

/// <summary>What callers got, each call of it: a result, or an exception that the documentation names.</summary>
internal sealed class Tally
{
    private long _ok;
    private long _failed;
    private long _cancelled;
    private long _ended;

    public long Ok => Interlocked.Read(ref _ok);

    public long Failed => Interlocked.Read(ref _failed);

    public long Cancelled => Interlocked.Read(ref _cancelled);

    public long Ended => Interlocked.Read(ref _ended);

    /// <summary>Whatever else came out.</summary>
    public ConcurrentQueue<Exception> Undocumented { get; } = new();

    public void Count<T>(Func<ExtensionOutcome<T>> call, CancellationToken token) => Count(() => Task.FromResult(call()), token).GetAwaiter().GetResult();

    public async Task Count<T>(Func<Task<ExtensionOutcome<T>>> call, CancellationToken token)
    {
        try
        {
            _ = (await call()).Failure is null ? Interlocked.Increment(ref _ok) : Interlocked.Increment(ref _failed);
        }
        catch (ExtensionFailedException e) when (e.Failure is not null)
        {
            Interlocked.Increment(ref _failed);
        }
        catch (OperationCanceledException) when (token.IsCancellationRequested)
        {
            Interlocked.Increment(ref _cancelled);
        }
        catch (ObjectDisposedException)
        {
            Interlocked.Increment(ref _ended);
        }
        catch (Exception e)
        {
            Undocumented.Enqueue(e);
        }
    }
}
