using System;
using System.Collections.Generic;
using System.Linq;
using NoCustomization.Extensibility.Configuring;
using NoCustomization.Extensibility.Containers;
using NoCustomization.Extensibility.Observation;
using NoCustomization.Extensibility.Points;
using NoCustomization.Extensibility.Texts;

namespace NoCustomization.Extensibility.Calls;

/// <summary>Decides for each contract what runs: who provides, who contributes in which order, who wraps whom.</summary>
internal sealed class CallPlan
{
    private readonly ILookup<Type, (Registration Registration, ExtensionContainer Owner)> _registered;
    private readonly Func<Type, PointPolicy> _policyOf;
    private readonly Func<string, string?> _chosen;
    private readonly ExtensionEvents _events;

    // One extension may register much at one point, and for each closed form of it; only the author's decisions tell them apart.
    private readonly Dictionary<(string Point, string Extension, int MaxUnreturned, int MaxThreads), CallBounds> _bounds = [];

    /// <summary>Plans the calls.</summary>
    /// <param name="extensions">What runs.</param>
    /// <param name="policyOf">What the author decided for a contract.</param>
    /// <param name="chosen">Which extension the operator chose for a point, by the point's id.</param>
    /// <param name="events">What the guards report to.</param>
    public CallPlan(IEnumerable<ConfiguredExtension> extensions, Func<Type, PointPolicy> policyOf, Func<string, string?> chosen, ExtensionEvents events)
    {
        // Sorting keeps what is equal in its order: within one extension, as registered.
        _registered = extensions
            .OrderBy(extension => extension.Extension.Id, StringComparer.Ordinal)
            .SelectMany(extension => extension.Registrations.Select(registration => (registration, extension.Container)))
            .OrderBy(entry => entry.registration.Order)
            .ToLookup(entry => entry.registration.Contract);
        _policyOf = policyOf;
        _chosen = chosen;
        _events = events;
    }

    /// <summary>Every contract that an extension registered something for.</summary>
    public IEnumerable<Type> Contracts => _registered.Select(group => group.Key);

    /// <summary>What is wrong with who provides what, by point.</summary>
    public Dictionary<string, string> Contested { get; } = new(StringComparer.Ordinal);

    /// <summary>Decorators that have nothing to wrap.</summary>
    public List<(ExtensionIdentity Extension, string PointId)> Idle { get; } = [];

    /// <summary>Plans a point with multiplicity One.</summary>
    public CallTarget PointFor(ContractPoint point, Type contract)
    {
        var policy = _policyOf(contract);
        var provider = Provider(point, contract);
        var decorators = _registered[contract].Where(entry => entry.Registration.Decorator is not null).ToList();
        if (provider is null && policy.Default is null)
        {
            Idle.AddRange(decorators.Select(entry => (entry.Owner.Extension, point.Id)));
            decorators.Clear();
        }

        var involved = decorators.AsEnumerable().Reverse().Select(entry => entry.Owner.Extension).ToList();
        if (provider is { } providing)
            involved.Add(providing.Owner.Extension);
        return new CallTarget
        {
            Point = point,
            Registration = provider?.Registration,
            Owner = provider?.Owner,
            Own = policy.Default,
            Decorators = decorators,
            Guard = involved.Count == 0 ? null : GuardFor(point, policy, false, involved),
        };
    }

    /// <summary>Plans a point with multiplicity Many.</summary>
    public CallSet SetFor(ContractPoint point, Type contract)
    {
        var policy = _policyOf(contract);
        var own = policy.Contributions.Select(contribution => (contribution.Order, Target: new CallTarget { Point = point, Own = contribution }));
        var theirs = _registered[contract].Select(entry => (entry.Registration.Order, Target: new CallTarget
        {
            Point = point,
            Registration = entry.Registration,
            Owner = entry.Owner,
            Guard = GuardFor(point, policy, entry.Registration.Observes, [entry.Owner.Extension]),
        }));
        return new CallSet(point, [.. own.Concat(theirs).OrderBy(entry => entry.Order).Select(entry => entry.Target)]);
    }

    private CallGuard GuardFor(ContractPoint point, PointPolicy policy, bool observes, IReadOnlyList<ExtensionIdentity> extensions)
    {
        var key = (point.Id, extensions[0].Id, policy.MaxUnreturned, policy.MaxThreads);
        if (!_bounds.TryGetValue(key, out var bounds))
            _bounds.Add(key, bounds = new CallBounds(policy));
        return new CallGuard(point, policy, bounds, observes, extensions, _events);
    }

    private (Registration Registration, ExtensionContainer Owner)? Provider(ContractPoint point, Type contract)
    {
        var offered = _registered[contract].Where(entry => entry.Registration.Decorator is null).ToList();
        var chosen = _chosen(point.Id);
        if (chosen is not null && offered.Count > 0)
        {
            var wanted = offered.Where(entry => entry.Owner.Extension.Id == chosen).ToList();
            if (wanted.Count == 0)
                Contested[point.Id] = HostTexts.ChosenIsAbsent(point.Id, chosen);
            offered = wanted;
        }

        if (offered.Count <= 1)
            return offered.Count == 1 ? offered[0] : null;
        Contested[point.Id] = HostTexts.Contested(point.Id, string.Join(", ", offered.Select(entry => entry.Owner.Extension.ToString())));
        return null;
    }
}
