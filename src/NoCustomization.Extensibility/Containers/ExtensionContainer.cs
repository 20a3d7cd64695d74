using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Autofac;
using Autofac.Builder;
using Autofac.Core.Resolving.Pipeline;
using Autofac.Extensions.DependencyInjection;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using NoCustomization.Extensibility.Configuring;

namespace NoCustomization.Extensibility.Containers;

/// <summary>
/// The container of one extension: what it registered at points, and its private services. Autofac, because its containers can ask another
/// one for what they lack without taking over its disposal; nobody outside sees it.
/// </summary>
internal sealed class ExtensionContainer : IOwned
{
    private readonly IContainer _container;
    private readonly ExtensionScope _root;
    private readonly bool _disposes;

    public ExtensionContainer(ExtensionIdentity extension, IEnumerable<ServiceDescriptor> privateServices, IReadOnlyList<Registration> registrations, IConfiguration settings, SharedServices shared, IServiceProvider host)
    {
        Extension = extension;
        var services = new ServiceCollection();
        foreach (var descriptor in privateServices)
            ((ICollection<ServiceDescriptor>)services).Add(descriptor);

        foreach (var registration in registrations)
        {
            if (registration is { Decorator: null, Factory: { } factory })
                services.Add(new ServiceDescriptor(registration.Contract, registration.Key, (provider, _) => factory(provider), registration.Lifetime));
            else if (registration is { Decorator: null, Implementation: { } implementation })
                services.Add(new ServiceDescriptor(registration.Contract, registration.Key, implementation, registration.Lifetime));
        }

        _disposes = services.Any(MayBeDisposed);
        services.AddSingleton(settings);
        services.AddSingleton(extension);
        services.TryAddSingleton(host.GetService<TimeProvider>() ?? TimeProvider.System);
        services.TryAdd(ServiceDescriptor.Singleton(typeof(ILogger<>), typeof(Logger<>)));
        services.AddSingleton<ILoggerFactory>(new ExtensionLoggers(host.GetRequiredService<ILoggerFactory>()));

        var builder = new ContainerBuilder();
        // Made where it is first asked for; the scope bears the host's services as its tag.
        builder.Register(context => new HostServices(host, shared, ((ResolveRequestContext)context).ActivationScope.Tag as HostTag)).InstancePerLifetimeScope();
        builder.Populate(services);
        builder.RegisterSource(new SharedServiceSource(shared));
        // What it registers to be started with the container would run here, where nothing limits it.
        _container = builder.Build(ContainerBuildOptions.IgnoreStartableComponents);
        _container.Resolve<HostServices>().Attach(host);
        _root = new ExtensionScope(extension, _container, disposes: true);
    }

    /// <summary>Whose it is.</summary>
    public ExtensionIdentity Extension { get; }

    /// <summary>What lives as long as the extension.</summary>
    public ExtensionScope Root => _root;

    /// <summary>Whether a service can be asked for.</summary>
    public bool Knows(Type service) => _container.IsRegistered(service);

    /// <summary>Opens a scope beside one of the host.</summary>
    /// <param name="host">The services of the host's scope.</param>
    public ExtensionScope Open(IServiceProvider host) => new(Extension, _container.BeginLifetimeScope(new HostTag(host)), _disposes);

    public ValueTask DisposeAsync() => _container.DisposeAsync();

    // What a factory makes is known only when it is made.
    private static bool MayBeDisposed(ServiceDescriptor service) => service.Lifetime != ServiceLifetime.Singleton
        && (service.IsKeyedService ? service.KeyedImplementationType : service.ImplementationType) is var type
        && (type is null || typeof(IDisposable).IsAssignableFrom(type) || typeof(IAsyncDisposable).IsAssignableFrom(type));
}
