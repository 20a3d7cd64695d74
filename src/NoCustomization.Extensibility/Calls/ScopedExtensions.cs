using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using NoCustomization.Extensibility.Containers;

namespace NoCustomization.Extensibility.Calls;

/// <summary>
/// The extensions in one scope of the host. When that scope ends, so do theirs; but not under the feet of a call: then the last call that is
/// under way ends them.
/// </summary>
internal sealed class ScopedExtensions(ExtensionRuntime runtime, IServiceProvider host) : IDisposable, IAsyncDisposable
{
    // Beside the number of calls that hold it.
    private const int Ended = 1 << 30;

    private readonly object _lock = new();
    private readonly Dictionary<ExtensionContainer, ExtensionScope> _scopes = [];
    private readonly Dictionary<CallTarget, object> _instances = [];
    private int _held;

    /// <summary>The services of the host's scope.</summary>
    public IServiceProvider Host => host;

    /// <summary>Whether the host's scope has ended.</summary>
    public bool HasEnded => (Volatile.Read(ref _held) & Ended) != 0;

    /// <summary>The scope of one extension.</summary>
    public ExtensionScope ScopeOf(ExtensionContainer extension)
    {
        lock (_lock)
        {
            if (!_scopes.TryGetValue(extension, out var scope))
                _scopes.Add(extension, scope = extension.Open(host));
            return scope;
        }
    }

    /// <summary>What a target calls in this scope. Made outside the lock: making it may take as long as the vendor likes.</summary>
    public object InstanceOf(CallTarget target)
    {
        if (!target.KeepsInstance)
            return target.Make(this);
        lock (_lock)
        {
            if (_instances.TryGetValue(target, out var known))
                return known;
        }

        var made = target.Make(this);
        lock (_lock)
        {
            _instances.TryAdd(target, made);
            return _instances[target];
        }
    }

    /// <summary>A call begins.</summary>
    /// <returns>Whether it may: not when the scope has ended.</returns>
    public bool TryHold()
    {
        if ((Interlocked.Increment(ref _held) & Ended) == 0)
            return true;
        Release();
        return false;
    }

    /// <summary>A call that was held returned.</summary>
    public void Release()
    {
        // On the thread of the last call, and not on that of the scope's end.
        if (Interlocked.Decrement(ref _held) == Ended && Take() is { Count: > 0 } scopes)
            runtime.Disposals.Dispose(scopes);
    }

    /// <inheritdoc cref="Release"/>
    public ValueTask ReleaseAsync() =>
        Interlocked.Decrement(ref _held) == Ended && Take() is { Count: > 0 } scopes ? runtime.Disposals.DisposeAsync(scopes) : default;

    public void Dispose()
    {
        if (End() is { Count: > 0 } scopes)
            runtime.Disposals.Dispose(scopes);
    }

    public ValueTask DisposeAsync() => End() is { Count: > 0 } scopes ? runtime.Disposals.DisposeAsync(scopes) : default;

    private List<ExtensionScope> End() => Interlocked.Or(ref _held, Ended) == 0 ? Take() : [];

    // What is left to end where the vendor's code cannot hold up the caller; what runs none is ended at once.
    private List<ExtensionScope> Take()
    {
        ExtensionScope[] scopes;
        lock (_lock)
        {
            scopes = [.. _scopes.Values];
            _scopes.Clear();
            _instances.Clear();
        }

        var left = new List<ExtensionScope>();
        foreach (var scope in scopes)
        {
            if (scope.RunsCodeAtEnd)
                left.Add(scope);
            else
                scope.End();
        }

        return left;
    }
}
