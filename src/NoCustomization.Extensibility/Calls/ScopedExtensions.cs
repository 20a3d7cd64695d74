using System;
using System.Collections.Generic;
using System.Threading.Tasks;
using NoCustomization.Extensibility.Containers;

namespace NoCustomization.Extensibility.Calls;

/// <summary>
/// The extensions in one scope of the host. When that scope ends, so do theirs; but not under the feet of a call that was left behind:
/// then the last such call ends them.
/// </summary>
internal sealed class ScopedExtensions(ExtensionRuntime runtime, IServiceProvider host) : IDisposable, IAsyncDisposable
{
    private readonly object _lock = new();
    private readonly Dictionary<ExtensionContainer, ExtensionScope> _scopes = [];
    private readonly Dictionary<CallTarget, object> _instances = [];
    private int _held;
    private bool _ended;

    /// <summary>The services of the host's scope.</summary>
    public IServiceProvider Host => host;

    /// <summary>The scope of one extension.</summary>
    public ExtensionScope ScopeOf(ExtensionContainer extension)
    {
        lock (_lock)
        {
            if (!_scopes.TryGetValue(extension, out var scope))
            {
                ObjectDisposedException.ThrowIf(_ended, this);
                _scopes.Add(extension, scope = extension.Open(host));
            }

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

    /// <summary>A call begins that may be left behind.</summary>
    public void Hold()
    {
        lock (_lock)
            _held++;
    }

    /// <summary>A call that was held returned.</summary>
    public void Release()
    {
        lock (_lock)
        {
            if (--_held > 0 || !_ended)
                return;
        }

        // On the thread that was left behind: nobody waits for it.
        if (Take() is { Count: > 0 } scopes)
            runtime.Disposals.Dispose(scopes);
    }

    public void Dispose()
    {
        if (End() is { Count: > 0 } scopes)
            runtime.Disposals.Dispose(scopes);
    }

    public ValueTask DisposeAsync() => End() is { Count: > 0 } scopes ? runtime.Disposals.DisposeAsync(scopes) : default;

    private List<IAsyncDisposable> End()
    {
        lock (_lock)
        {
            _ended = true;
            if (_held > 0)
                return [];
        }

        return Take();
    }

    // What is left to end where the vendor's code cannot hold up the caller; what runs none is ended at once.
    private List<IAsyncDisposable> Take()
    {
        ExtensionScope[] scopes;
        lock (_lock)
        {
            scopes = [.. _scopes.Values];
            _scopes.Clear();
            _instances.Clear();
        }

        var left = new List<IAsyncDisposable>();
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
