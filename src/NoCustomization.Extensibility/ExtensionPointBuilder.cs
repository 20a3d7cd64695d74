using System;
using Microsoft.Extensions.DependencyInjection;
using NoCustomization.Extensibility.Points;
using NoCustomization.Extensibility.Texts;
using Polly;
using Polly.CircuitBreaker;

namespace NoCustomization.Extensibility;

/// <summary>What a package's author decides for one extension point.</summary>
/// <typeparam name="TContract">The contract that the package opens.</typeparam>
public sealed class ExtensionPointBuilder<TContract>
    where TContract : class
{
    private readonly IServiceCollection _services;
    private readonly ContractPoint _point;
    private readonly PointPolicy _policy;

    internal ExtensionPointBuilder(IServiceCollection services, ContractPoint point, PointPolicy policy)
    {
        _services = services;
        _point = point;
        _policy = policy;
    }

    /// <summary>Declares what runs where no extension provides the contract, and where one fails under <see cref="FailureAction.UseDefault"/>.</summary>
    /// <typeparam name="TImplementation">The package's class.</typeparam>
    /// <param name="lifetime">How long an instance lives.</param>
    /// <returns>The same builder.</returns>
    /// <exception cref="InvalidOperationException">The point accepts many: those have contributions of the package.</exception>
    public ExtensionPointBuilder<TContract> Default<TImplementation>(ServiceLifetime lifetime = ServiceLifetime.Scoped)
        where TImplementation : class, TContract => SetDefault(Own(lifetime, 0).Register(_services, typeof(TImplementation)));

    /// <summary>As the other overload, with a factory; the way for a contract that is a delegate.</summary>
    /// <param name="factory">Makes the default from the package's services.</param>
    /// <param name="lifetime">How long an instance lives.</param>
    /// <returns>The same builder.</returns>
    /// <exception cref="InvalidOperationException">The point accepts many.</exception>
    public ExtensionPointBuilder<TContract> Default(Func<IServiceProvider, TContract> factory, ServiceLifetime lifetime = ServiceLifetime.Scoped) =>
        SetDefault(Own(lifetime, 0).Register(_services, factory));

    /// <summary>Adds an implementation of the package's own to a set. It is trusted: the failure policy does not apply to it.</summary>
    /// <typeparam name="TImplementation">The package's class.</typeparam>
    /// <param name="order">Lower runs first; before extensions of the same order.</param>
    /// <param name="lifetime">How long an instance lives.</param>
    /// <returns>The same builder.</returns>
    /// <exception cref="InvalidOperationException">The point accepts one: it has a default.</exception>
    public ExtensionPointBuilder<TContract> Contribute<TImplementation>(int order = 0, ServiceLifetime lifetime = ServiceLifetime.Scoped)
        where TImplementation : class, TContract
    {
        Demand(Multiplicity.Many, HostTexts.ContributionToOne(_point.Id));
        _policy.Contributions.Add(Own(lifetime, order).Register(_services, typeof(TImplementation)));
        return this;
    }

    /// <summary>Chooses what happens when an extension fails here.</summary>
    /// <param name="action">Default: <see cref="FailureAction.UseDefault"/> where there is a default, <see cref="FailureAction.Skip"/> for many, otherwise <see cref="FailureAction.Fail"/>.</param>
    /// <returns>The same builder.</returns>
    public ExtensionPointBuilder<TContract> OnFailure(FailureAction action)
    {
        _policy.OnFailure = action;
        return this;
    }

    /// <summary>
    /// Limits how long one attempt may take. The caller goes on when it is over, also where synchronous code never returns: such a call runs
    /// on a thread of its own, which costs some microseconds each, and is left behind.
    /// </summary>
    /// <param name="limit">More than zero, less than 24 days.</param>
    /// <returns>The same builder.</returns>
    public ExtensionPointBuilder<TContract> TimeLimit(TimeSpan limit)
    {
        Limits.Demand(limit);
        _policy.TimeLimit = limit;
        return this;
    }

    /// <summary>How many calls of one extension that took too long and have not returned are endured here before it is no longer called; of calls whose callers gave up, as many as <see cref="MaxThreads"/>.</summary>
    /// <param name="calls">At least 1. Default: 8.</param>
    /// <returns>The same builder.</returns>
    public ExtensionPointBuilder<TContract> MaxUnreturned(int calls)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(calls, 1);
        _policy.MaxUnreturned = calls;
        return this;
    }

    /// <summary>
    /// How many threads the calls of one extension may use at once here, those that were left behind included; an asynchronous call uses
    /// one until it first waits. A call beyond that waits for a thread as long as the time limit, and is then not made
    /// (<see cref="ExtensionFailureKind.Saturated"/>). Without a time limit calls run on their callers' threads, and nothing is counted.
    /// </summary>
    /// <param name="threads">At least 1. Default: 64.</param>
    /// <returns>The same builder.</returns>
    public ExtensionPointBuilder<TContract> MaxThreads(int threads)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(threads, 1);
        _policy.MaxThreads = threads;
        return this;
    }

    /// <summary>Lets vendors wrap what runs here.</summary>
    /// <returns>The same builder.</returns>
    /// <exception cref="InvalidOperationException">The point accepts many: vendors contribute to it.</exception>
    public ExtensionPointBuilder<TContract> AllowDecoration()
    {
        Demand(Multiplicity.One, HostTexts.DecorationOfMany(_point.Id));
        _policy.AllowsDecoration = true;
        return this;
    }

    /// <summary>Gives an extension that fails again and again a rest: it is not called while the circuit is open.</summary>
    /// <param name="failures">How many calls within the window must fail, and all of them: at least 2.</param>
    /// <param name="within">The window; at least half a second.</param>
    /// <param name="rest">How long it rests; at least half a second.</param>
    /// <returns>The same builder.</returns>
    public ExtensionPointBuilder<TContract> BreakCircuit(int failures, TimeSpan within, TimeSpan rest) => Resilience(pipeline => pipeline.AddCircuitBreaker(new CircuitBreakerStrategyOptions
    {
        FailureRatio = 1,
        MinimumThroughput = failures,
        SamplingDuration = within,
        BreakDuration = rest,
    }));

    /// <summary>Adds strategies of Polly around each attempt: retry, circuit breaker, rate limiter. Each extension has a pipeline of its own.</summary>
    /// <param name="configure">Adds the strategies; the first one is the outermost.</param>
    /// <returns>The same builder.</returns>
    public ExtensionPointBuilder<TContract> Resilience(Action<ResiliencePipelineBuilder> configure)
    {
        ArgumentNullException.ThrowIfNull(configure);
        _policy.Resilience.Add(configure);
        return this;
    }

    private CoreImplementation Own(ServiceLifetime lifetime, int order) => new(typeof(TContract), lifetime, order);

    private ExtensionPointBuilder<TContract> SetDefault(CoreImplementation implementation)
    {
        Demand(Multiplicity.One, HostTexts.DefaultOfMany(_point.Id));
        if (_policy.Default is not null)
            throw new InvalidOperationException(HostTexts.TwoDefaults(_point.Id));
        _policy.Default = implementation;
        return this;
    }

    private void Demand(Multiplicity multiplicity, string otherwise)
    {
        if (_point.Multiplicity != multiplicity)
            throw new InvalidOperationException(otherwise);
    }
}
