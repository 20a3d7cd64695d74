using System;
using System.Collections.Generic;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using NoCustomization.Extensibility.Points;
using NoCustomization.Extensibility.Texts;

namespace NoCustomization.Extensibility.Configuring;

/// <summary>The builder that the host hands to an extension: collects, and refuses what no package opens.</summary>
internal sealed class ExtensionBuilder(ExtensionIdentity extension, IConfiguration configuration, PointCatalog catalog, Func<Type, PointPolicy> policyOf) : IExtensionBuilder
{
    private readonly Refusals _refusals = new(catalog);
    private PrivateServices? _services;
    private bool _closed;

    public ExtensionIdentity Extension => extension;

    public IConfiguration Configuration => configuration;

    public IServiceCollection Services => _services ??= new PrivateServices(_refusals);

    public List<Registration> Registrations { get; } = [];

    public IReadOnlyList<ExtensionRefusedException> Refused => _refusals.All;

    /// <summary>Ends configuring: who kept the builder has nothing in hand.</summary>
    public void Close() => _closed = true;

    public IExtensionBuilder Provide<TContract, TImplementation>(ServiceLifetime lifetime)
        where TContract : class
        where TImplementation : class, TContract => Add(One<TContract>() with { Implementation = typeof(TImplementation), Lifetime = lifetime });

    public IExtensionBuilder Provide<TContract>(Func<IServiceProvider, TContract> factory, ServiceLifetime lifetime)
        where TContract : class => Add(One<TContract>() with { Factory = Required(factory), Lifetime = lifetime });

    public IExtensionBuilder Contribute<TContract, TImplementation>(int order, ServiceLifetime lifetime)
        where TContract : class
        where TImplementation : class, TContract => Add(Many<TContract>(order) with { Implementation = typeof(TImplementation), Lifetime = lifetime });

    public IExtensionBuilder Contribute<TContract>(Func<IServiceProvider, TContract> factory, int order, ServiceLifetime lifetime)
        where TContract : class => Add(Many<TContract>(order) with { Factory = Required(factory), Lifetime = lifetime });

    public IExtensionBuilder Observe<TContract, TObserver>(int order, ServiceLifetime lifetime)
        where TContract : class
        where TObserver : class, TContract => Add(Observed<TContract>(order) with { Implementation = typeof(TObserver), Lifetime = lifetime });

    public IExtensionBuilder Observe<TContract>(Func<IServiceProvider, TContract> factory, int order, ServiceLifetime lifetime)
        where TContract : class => Add(Observed<TContract>(order) with { Factory = Required(factory), Lifetime = lifetime });

    public IExtensionBuilder Decorate<TContract, TDecorator>(int order)
        where TContract : class
        where TDecorator : class, TContract
    {
        ObjectFactory? make = null;
        return Decorated<TContract>(order, (inner, services) => (make ??= ActivatorUtilities.CreateFactory(typeof(TDecorator), [typeof(TContract)]))(services, [inner]), typeof(TDecorator));
    }

    public IExtensionBuilder Decorate<TContract>(Func<TContract, IServiceProvider, TContract> factory, int order)
        where TContract : class
    {
        ArgumentNullException.ThrowIfNull(factory);
        return Decorated<TContract>(order, (inner, services) => factory((TContract)inner, services), null);
    }

    private IExtensionBuilder Decorated<TContract>(int order, Func<object, IServiceProvider, object> decorate, Type? implementation)
    {
        var registration = New<TContract>() with { Decorator = decorate, Order = order, Implementation = implementation };
        if (!policyOf(typeof(TContract)).AllowsDecoration)
            throw _refusals.Misused(registration.Point, typeof(TContract), HostTexts.NotDecorated(registration.Point.Id, registration.Point.Package.Name));
        return Add(registration);
    }

    private Registration One<TContract>()
    {
        var registration = New<TContract>();
        return registration.Point.Multiplicity == Multiplicity.One
            ? registration
            : throw _refusals.Misused(registration.Point, typeof(TContract), HostTexts.PointIsMany(registration.Point.Id));
    }

    private Registration Many<TContract>(int order)
    {
        var registration = New<TContract>();
        return registration.Point.Multiplicity == Multiplicity.Many
            ? registration with { Order = order }
            : throw _refusals.Misused(registration.Point, typeof(TContract), HostTexts.PointIsOne(registration.Point.Id));
    }

    private Registration Observed<TContract>(int order)
    {
        var registration = Many<TContract>(order) with { Observes = true };
        return Notifications.IsOne(typeof(TContract))
            ? registration
            : throw _refusals.Misused(registration.Point, typeof(TContract), HostTexts.PointAsks(registration.Point.Id));
    }

    private Registration New<TContract>()
    {
        DemandOpen();
        return new Registration(typeof(TContract), _refusals.Point(typeof(TContract)), null);
    }

    private ExtensionBuilder Add(Registration registration)
    {
        Registrations.Add(registration);
        return this;
    }

    private static Func<IServiceProvider, object> Required<TContract>(Func<IServiceProvider, TContract> factory)
        where TContract : class
    {
        ArgumentNullException.ThrowIfNull(factory);
        return factory;
    }

    private void DemandOpen()
    {
        if (_closed)
            throw new InvalidOperationException(HostTexts.BuilderClosed(extension.Id));
    }
}
