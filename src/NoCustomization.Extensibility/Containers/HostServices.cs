using System;
using System.Threading.Tasks;
using Microsoft.Extensions.DependencyInjection;
using NoCustomization.Extensibility.Texts;

namespace NoCustomization.Extensibility.Containers;

/// <summary>The services of the host as one scope of an extension sees them. A scope that the extension opens itself has a scope of the host of its own.</summary>
internal sealed class HostServices(IServiceProvider root, SharedServices shared) : IDisposable, IAsyncDisposable
{
    private readonly object _opening = new();
    private IServiceProvider? _services;
    private AsyncServiceScope? _own;

    /// <summary>Ties it to the root or to a scope of the host.</summary>
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

    public void Dispose() => _own?.Dispose();

    public ValueTask DisposeAsync() => _own?.DisposeAsync() ?? default;

    private IServiceProvider Open()
    {
        lock (_opening)
        {
            _own ??= root.CreateAsyncScope();
            return _services = _own.Value.ServiceProvider;
        }
    }
}
