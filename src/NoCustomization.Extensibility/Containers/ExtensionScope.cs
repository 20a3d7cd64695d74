using System;
using System.Threading.Tasks;
using Autofac;
using Microsoft.Extensions.DependencyInjection;
using NoCustomization.Extensibility.Configuring;
using NoCustomization.Extensibility.Texts;

namespace NoCustomization.Extensibility.Containers;

/// <summary>The services of one extension in one scope.</summary>
internal sealed class ExtensionScope(ILifetimeScope scope) : IAsyncDisposable
{
    private readonly IServiceProvider _services = scope.Resolve<IServiceProvider>();

    /// <summary>The implementation that was registered.</summary>
    public object Get(Registration registration) =>
        _services.GetRequiredKeyedService(registration.Contract, registration.Key) ?? throw MadeNothing(registration);

    /// <summary>Wraps what runs.</summary>
    public object Decorate(Registration registration, object inner)
    {
        var decorator = registration.Decorator!(inner, _services) ?? throw MadeNothing(registration);
        if (decorator is IAsyncDisposable later)
            scope.Disposer.AddInstanceForAsyncDisposal(later);
        else if (decorator is IDisposable disposable)
            scope.Disposer.AddInstanceForDisposal(disposable);
        return decorator;
    }

    public ValueTask DisposeAsync() => scope.DisposeAsync();

    private static InvalidOperationException MadeNothing(Registration registration) => new(HostTexts.MadeNothing(registration.Contract.FullName!));
}
