using System;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Extensions.DependencyInjection;

namespace NoCustomization.Extensibility.Calls;

/// <summary>The scope in which one call runs: the caller's, or one of the call's own where the caller has none.</summary>
internal readonly struct CallScope
{
    private readonly ScopedExtensions? _caller;
    private readonly AsyncServiceScope? _own;

    private CallScope(ScopedExtensions? caller, AsyncServiceScope? own)
    {
        _caller = caller;
        _own = own;
    }

    /// <summary>Takes part in the caller's scope, which was held, and keeps it alive until it is released.</summary>
    public static CallScope In(ScopedExtensions caller) => new(caller, null);

    /// <summary>Opens a scope for the call alone.</summary>
    /// <exception cref="ObjectDisposedException">The host has ended.</exception>
    public static CallScope OfCall(IServiceProvider root) => new(null, root.CreateAsyncScope());

    /// <summary>What a target calls in this scope.</summary>
    public object InstanceOf(CallTarget target) => Extensions() is { } extensions ? extensions.InstanceOf(target) : target.Owner!.Root.Get(target.Registration!);

    /// <summary>The package's own implementation in this scope.</summary>
    public object OwnOf(CallTarget target) => target.Own!.Resolve(_caller?.Host ?? _own!.Value.ServiceProvider);

    /// <summary>Ends the call's part.</summary>
    public void Release()
    {
        _caller?.Release();
        if (_own is not { } own)
            return;

        // Services may be disposable only asynchronously; what they wait for must not want to go on on this thread, which waits for them.
        var context = SynchronizationContext.Current;
        SynchronizationContext.SetSynchronizationContext(null);
        try
        {
            var ending = own.DisposeAsync();
            if (!ending.IsCompletedSuccessfully)
                ending.AsTask().GetAwaiter().GetResult();
        }
        finally
        {
            SynchronizationContext.SetSynchronizationContext(context);
        }
    }

    /// <summary>Ends the call's part.</summary>
    public ValueTask ReleaseAsync() => _caller?.ReleaseAsync() ?? _own?.DisposeAsync() ?? default;

    private ScopedExtensions? Extensions() => _caller ?? _own?.ServiceProvider.GetRequiredService<ScopedExtensions>();
}
