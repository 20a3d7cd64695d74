using System;
using System.Threading.Tasks;
using Microsoft.Extensions.DependencyInjection;
using NoCustomization.Extensibility.Texts;

namespace NoCustomization.Extensibility.Containers;

/// <summary>The services of the host as one scope of an extension sees them. A scope that the extension opens itself has a scope of the host of its own.</summary>
/// <param name="root">The root services of the host.</param>
/// <param name="shared">What of them extensions get.</param>
/// <param name="tag">The host's scope beside which the extension's was opened; <see langword="null"/> for the root, and for a scope that the extension opened.</param>
internal sealed class HostServices(IServiceProvider root, SharedServices shared, HostTag? tag) : IDisposable, IAsyncDisposable
{
    private readonly object _opening = new();
    private IServiceProvider? _services = tag?.Services;
    private AsyncServiceScope? _own;
    private bool _hasEnded;

    /// <summary>Ties it to the root.</summary>
    public void Attach(IServiceProvider services) => _services = services;

    /// <summary>A shared service.</summary>
    /// <exception cref="InvalidOperationException">A singleton asks for what belongs to a scope.</exception>
    public object Get(Type service)
    {
        var services = _services ?? Open();
        return ReferenceEquals(services, root) && shared.IsScoped(service)
            ? throw new InvalidOperationException(HostTexts.SingletonAsksForScoped(service.FullName!))
            : services.GetRequiredService(service);
    }

    public void Dispose() => End()?.Dispose();

    public ValueTask DisposeAsync() => End()?.DisposeAsync() ?? default;

    private IServiceProvider Open()
    {
        lock (_opening)
        {
            ObjectDisposedException.ThrowIf(_hasEnded, this);
            _own ??= root.CreateAsyncScope();
            return _services = _own.Value.ServiceProvider;
        }
    }

    // What is asked for meanwhile opens no scope that nobody would end.
    private AsyncServiceScope? End()
    {
        lock (_opening)
        {
            _hasEnded = true;
            return _own;
        }
    }
}

/// <summary>Marks a scope of an extension with the host's scope beside which it was opened.</summary>
/// <param name="Services">The services of the host's scope.</param>
internal sealed record HostTag(IServiceProvider Services);
