using System;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace NoCustomization.Extensibility;

/// <summary>
/// What an extension registers with. It accepts implementations of contracts that a standard package opens, each at its point, and the
/// vendor's own private services; it refuses everything else with the alternative to use.
/// </summary>
public interface IExtensionBuilder
{
    /// <summary>The extension that is being configured.</summary>
    ExtensionIdentity Extension { get; }

    /// <summary>The extension's own settings: the section <c>Extensions:{id}</c> of the host's configuration.</summary>
    IConfiguration Configuration { get; }

    /// <summary>
    /// Private services of this extension. Nobody else sees them, so they neither replace nor hide a service of a package; public
    /// services of a package may be asked for by constructor injection.
    /// </summary>
    IServiceCollection Services { get; }

    /// <summary>Provides the one implementation of a point with multiplicity <c>One</c>, in place of the package's default.</summary>
    /// <typeparam name="TContract">The contract that the package opens.</typeparam>
    /// <typeparam name="TImplementation">The vendor's class.</typeparam>
    /// <param name="lifetime">How long an instance lives. Default: one for each scope (request) of the package.</param>
    /// <returns>The same builder.</returns>
    /// <exception cref="ExtensionRefusedException">The contract is not open, or accepts many.</exception>
    IExtensionBuilder Provide<TContract, TImplementation>(ServiceLifetime lifetime = ServiceLifetime.Scoped)
        where TContract : class
        where TImplementation : class, TContract;

    /// <summary>As the other overload, with a factory; the way for a contract that is a delegate.</summary>
    /// <typeparam name="TContract">The contract that the package opens.</typeparam>
    /// <param name="factory">Makes the implementation from the extension's services.</param>
    /// <param name="lifetime">How long an instance lives.</param>
    /// <returns>The same builder.</returns>
    /// <exception cref="ExtensionRefusedException">The contract is not open, or accepts many.</exception>
    IExtensionBuilder Provide<TContract>(Func<IServiceProvider, TContract> factory, ServiceLifetime lifetime = ServiceLifetime.Scoped)
        where TContract : class;

    /// <summary>Contributes one of the implementations of a point with multiplicity <c>Many</c>.</summary>
    /// <typeparam name="TContract">The contract that the package opens.</typeparam>
    /// <typeparam name="TImplementation">The vendor's class.</typeparam>
    /// <param name="order">Lower runs first; equal orders run by extension id, and within one extension as registered.</param>
    /// <param name="lifetime">How long an instance lives.</param>
    /// <returns>The same builder.</returns>
    /// <exception cref="ExtensionRefusedException">The contract is not open, or accepts only one.</exception>
    IExtensionBuilder Contribute<TContract, TImplementation>(int order = 0, ServiceLifetime lifetime = ServiceLifetime.Scoped)
        where TContract : class
        where TImplementation : class, TContract;

    /// <summary>As the other overload, with a factory; the way for a contract that is a delegate.</summary>
    /// <typeparam name="TContract">The contract that the package opens.</typeparam>
    /// <param name="factory">Makes the implementation from the extension's services.</param>
    /// <param name="order">Lower runs first.</param>
    /// <param name="lifetime">How long an instance lives.</param>
    /// <returns>The same builder.</returns>
    /// <exception cref="ExtensionRefusedException">The contract is not open, or accepts only one.</exception>
    IExtensionBuilder Contribute<TContract>(Func<IServiceProvider, TContract> factory, int order = 0, ServiceLifetime lifetime = ServiceLifetime.Scoped)
        where TContract : class;

    /// <summary>
    /// Observes what a package announces: contributes to a point with multiplicity <c>Many</c> whose contract returns nothing (void or a
    /// bare task). An observer has no veto: whatever it throws, the package goes on.
    /// </summary>
    /// <typeparam name="TContract">The contract that the package opens.</typeparam>
    /// <typeparam name="TObserver">The vendor's class.</typeparam>
    /// <param name="order">Lower is told first.</param>
    /// <param name="lifetime">How long an instance lives.</param>
    /// <returns>The same builder.</returns>
    /// <exception cref="ExtensionRefusedException">The contract is not open, accepts only one, or returns something.</exception>
    IExtensionBuilder Observe<TContract, TObserver>(int order = 0, ServiceLifetime lifetime = ServiceLifetime.Scoped)
        where TContract : class
        where TObserver : class, TContract;

    /// <summary>As the other overload, with a factory; the way for a contract that is a delegate.</summary>
    /// <typeparam name="TContract">The contract that the package opens.</typeparam>
    /// <param name="factory">Makes the observer from the extension's services.</param>
    /// <param name="order">Lower is told first.</param>
    /// <param name="lifetime">How long an instance lives.</param>
    /// <returns>The same builder.</returns>
    /// <exception cref="ExtensionRefusedException">The contract is not open, accepts only one, or returns something.</exception>
    IExtensionBuilder Observe<TContract>(Func<IServiceProvider, TContract> factory, int order = 0, ServiceLifetime lifetime = ServiceLifetime.Scoped)
        where TContract : class;

    /// <summary>
    /// Wraps what runs at a point, where the package's author opened decoration. <typeparamref name="TDecorator"/> takes the inner
    /// <typeparamref name="TContract"/> in its constructor; when a call through it fails, the failure policy of the point decides.
    /// </summary>
    /// <typeparam name="TContract">The contract that the package opens.</typeparam>
    /// <typeparam name="TDecorator">The vendor's class.</typeparam>
    /// <param name="order">Lower is nearer to what is wrapped; equal orders by extension id.</param>
    /// <returns>The same builder.</returns>
    /// <exception cref="ExtensionRefusedException">The contract is not open, or its author does not allow decoration.</exception>
    IExtensionBuilder Decorate<TContract, TDecorator>(int order = 0)
        where TContract : class
        where TDecorator : class, TContract;

    /// <summary>As the other overload, with a factory.</summary>
    /// <typeparam name="TContract">The contract that the package opens.</typeparam>
    /// <param name="factory">Makes the decorator from what it wraps and the extension's services.</param>
    /// <param name="order">Lower is nearer to what is wrapped.</param>
    /// <returns>The same builder.</returns>
    /// <exception cref="ExtensionRefusedException">The contract is not open, or its author does not allow decoration.</exception>
    IExtensionBuilder Decorate<TContract>(Func<TContract, IServiceProvider, TContract> factory, int order = 0)
        where TContract : class;
}
