using System;
using System.Collections.Generic;
using Microsoft.Extensions.DependencyInjection;
using NoCustomization.Extensibility.Points;
using NoCustomization.Extensibility.Texts;

namespace NoCustomization.Extensibility;

/// <summary>What a package's author decides for the points that the annotations declare. A point that is not named here has the usual policy.</summary>
public sealed class StandardPackageBuilder
{
    private readonly Dictionary<Type, PointPolicy> _policies;
    private readonly HashSet<Type> _shared;

    internal StandardPackageBuilder(StandardPackage package, IServiceCollection services, Dictionary<Type, PointPolicy> policies, HashSet<Type> shared)
    {
        Package = package;
        Services = services;
        _policies = policies;
        _shared = shared;
    }

    /// <summary>The package that is being declared.</summary>
    public StandardPackage Package { get; }

    /// <summary>The services of the package.</summary>
    public IServiceCollection Services { get; }

    /// <summary>Decides the policy of one point.</summary>
    /// <typeparam name="TContract">The contract: an interface, class or delegate of the core with <c>[ExtensionPoint]</c>.</typeparam>
    /// <param name="configure">Decides.</param>
    /// <returns>The same builder.</returns>
    /// <exception cref="ArgumentException">The type is not open, or not of this package.</exception>
    /// <exception cref="InvalidOperationException">Decided before, or contradictory.</exception>
    public StandardPackageBuilder Point<TContract>(Action<ExtensionPointBuilder<TContract>> configure)
        where TContract : class
    {
        ArgumentNullException.ThrowIfNull(configure);
        var contract = typeof(TContract);
        var definition = PointCatalog.Definition(contract);
        var point = IsOfPackage(definition) ? PointCatalog.Read(Package, definition) : null;
        if (point is null)
            throw new ArgumentException(HostTexts.NotAPoint(contract.FullName!, Package.Name), nameof(TContract));

        var policy = new PointPolicy();
        if (!_policies.TryAdd(contract, policy))
            throw new InvalidOperationException(HostTexts.DecidedTwice(point.Id));
        configure(new ExtensionPointBuilder<TContract>(Services, point, policy));
        if (policy.OnFailure == FailureAction.UseDefault && policy.Default is null)
            throw new InvalidOperationException(HostTexts.NothingToUse(point.Id));
        return this;
    }

    /// <summary>
    /// Lets extensions ask for a service that they do not get by themselves: they get the public services of the packages, loggers, the
    /// clock and the host's environment.
    /// </summary>
    /// <typeparam name="TService">The service, as it is registered with the package.</typeparam>
    /// <returns>The same builder.</returns>
    public StandardPackageBuilder Share<TService>()
        where TService : class
    {
        _shared.Add(typeof(TService));
        return this;
    }

    private bool IsOfPackage(Type type)
    {
        foreach (var assembly in Package.Assemblies)
        {
            if (assembly == type.Assembly)
                return true;
        }

        return false;
    }
}
