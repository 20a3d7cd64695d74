using System;
using System.Threading.Tasks;
using Autofac;
using Autofac.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection;
using NoCustomization.Extensibility.Configuring;
using NoCustomization.Extensibility.Texts;

namespace NoCustomization.Extensibility.Containers;

/// <summary>The services of one extension in one scope.</summary>
/// <param name="extension">Whose it is: still asked for when the container has ended under a call that was left behind.</param>
/// <param name="scope">The scope in its container.</param>
/// <param name="disposes">Whether what is made in it may have something to dispose.</param>
internal sealed class ExtensionScope(ExtensionIdentity extension, ILifetimeScope scope, bool disposes) : IOwned
{
    private readonly AutofacServiceProvider _services = new AutofacServiceProvider(scope);

    /// <summary>Whether its end may run code of the vendor's.</summary>
    public bool RunsCodeAtEnd { get; private set; } = disposes;

    /// <summary>Whose it is.</summary>
    public ExtensionIdentity Extension => extension;

    /// <summary>The implementation that was registered.</summary>
    public object Get(Registration registration) =>
        _services.GetRequiredKeyedService(registration.Contract, registration.Key) ?? throw MadeNothing(registration);

    /// <summary>Wraps what runs.</summary>
    public object Decorate(Registration registration, object inner)
    {
        var decorator = registration.Decorator!(inner, _services) ?? throw MadeNothing(registration);
        RunsCodeAtEnd |= decorator is IAsyncDisposable or IDisposable;
        if (decorator is IAsyncDisposable later)
            scope.Disposer.AddInstanceForAsyncDisposal(later);
        else if (decorator is IDisposable disposable)
            scope.Disposer.AddInstanceForDisposal(disposable);
        return decorator;
    }

    /// <summary>Ends it where nothing of the vendor's runs.</summary>
    public void End() => scope.Dispose();

    public ValueTask DisposeAsync() => scope.DisposeAsync();

    private static InvalidOperationException MadeNothing(Registration registration) => new(HostTexts.MadeNothing(registration.Contract.FullName!));
}
