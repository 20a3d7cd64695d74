using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Extensions.DependencyInjection;
using NoCustomization.Extensibility.Packages;
using NoCustomization.Extensibility.Points;
using NoCustomization.Extensibility.Texts;
using NoCustomization.Parameters;

namespace NoCustomization.Extensibility.Containers;

/// <summary>Which services of the host extensions may ask for: the public ones of the packages, and what the authors share.</summary>
internal sealed class SharedServices(PointCatalog catalog, IReadOnlySet<Type> shared, IServiceCollection registered, IServiceProvider root)
{
    private const string HostEnvironment = "Microsoft.Extensions.Hosting.IHostEnvironment";

    private readonly IServiceProviderIsService? _known = root.GetService<IServiceProviderIsService>();
    private readonly HashSet<Type> _scoped = ScopedOf(registered);
    private readonly HashSet<Type> _sometimesScoped = [.. registered.Where(descriptor => !descriptor.IsKeyedService && descriptor.Lifetime == ServiceLifetime.Scoped).Select(descriptor => descriptor.ServiceType)];

    /// <summary>Whether extensions get it.</summary>
    public bool Has(Type service) => IsShared(service) && _known?.IsService(service) == true;

    /// <summary>Whether extensions get all implementations of a service as the package has them.</summary>
    public bool HasAll(Type service) => Collections.IsCommon(service) && Collections.ElementOf(service) is { } element && IsShared(element) && _known?.IsService(element) == true;

    /// <summary>
    /// Why extensions do not get a collection of services of the package; <see langword="null"/> where it is none, or they do. Their own container would make an empty one, as if the package had none.
    /// </summary>
    public string? WhyNotAll(Type service)
    {
        if (HasAll(service) || Has(service) || Collections.ElementOf(service) is not { } element)
            return null;
        if (catalog.PointOf(element) is not null)
            return HostTexts.AskedForIsPoint;
        return _known?.IsService(element) != true ? null : IsClosed(element) ? HostTexts.AskedForIsClosed : IsShared(element) ? HostTexts.AskedForOtherCollection : null;
    }

    /// <summary>Whether it is the options of a package: extensions see those, never options of the same class of their own.</summary>
    public bool IsOptionsOfPackage(Type service) =>
        service.IsConstructedGenericType && service.Namespace == "Microsoft.Extensions.Options" && IsPublicOfPackage(service.GenericTypeArguments[0]);

    /// <summary>Whether an instance belongs to one scope of the host.</summary>
    public bool IsScoped(Type service) => (Collections.ElementOf(service) is { } element && _sometimesScoped.Contains(element)) || _scoped.Contains(service) || (service.IsConstructedGenericType && _scoped.Contains(service.GetGenericTypeDefinition()));

    /// <summary>Whether it is a type of a package that vendors must not refer to.</summary>
    public bool IsClosed(Type service) => (catalog.PackageOf(service) is not null && !IsPublicOfPackage(service))
        || (service.IsConstructedGenericType && service.GetGenericTypeDefinition() == typeof(IParameters<>) && IsClosed(service.GenericTypeArguments[0]));

    private bool IsShared(Type service) =>
        shared.Contains(service) || service.FullName == HostEnvironment || IsPublicOfPackage(service) || IsOptionsOfPackage(service) || IsOpenParameters(service);

    // Dated parameters, of a package as far as vendors may refer to the type, and of a vendor's own.
    private bool IsOpenParameters(Type service) =>
        service.IsConstructedGenericType && service.GetGenericTypeDefinition() == typeof(IParameters<>) && service.GenericTypeArguments[0] is var type
        && Annotations.Find(type, nameof(ConfigurationPointAttribute)) is not null && (catalog.PackageOf(type) is null || IsPublicOfPackage(type));

    // An open contract is not: what implements it belongs to the host's guard.
    private bool IsPublicOfPackage(Type service)
    {
        var definition = PointCatalog.Definition(service);
        return catalog.PackageOf(definition) is { } package && definition.IsVisible && catalog.PointOf(definition) is null
            && !Annotations.HasOrIsWithin(definition, nameof(PackageInternalAttribute))
            && (package.Reference == ReferencePolicy.Open || Annotations.HasOrIsWithin(definition, nameof(ReleasedApiAttribute)) || Annotations.Find(definition, nameof(ConfigurationPointAttribute)) is not null);
    }

    private static HashSet<Type> ScopedOf(IServiceCollection services)
    {
        var scoped = new HashSet<Type>();
        foreach (var descriptor in services)
        {
            if (descriptor.IsKeyedService)
                continue;

            // The last registration wins.
            _ = descriptor.Lifetime == ServiceLifetime.Scoped ? scoped.Add(descriptor.ServiceType) : scoped.Remove(descriptor.ServiceType);
        }

        return scoped;
    }
}
