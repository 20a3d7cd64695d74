using System;
using Microsoft.Extensions.DependencyInjection;

namespace NoCustomization.Extensibility.Points;

/// <summary>An implementation of the package's own: a default, or a contribution. Lives in the package's container under a key that nobody else has.</summary>
/// <param name="Contract">The contract.</param>
/// <param name="Lifetime">How long an instance lives.</param>
/// <param name="Order">Its place among contributions.</param>
internal sealed record CoreImplementation(Type Contract, ServiceLifetime Lifetime, int Order)
{
    private readonly object _key = new();

    /// <summary>Registers the class.</summary>
    public CoreImplementation Register(IServiceCollection services, Type implementation)
    {
        services.Add(new ServiceDescriptor(Contract, _key, implementation, Lifetime));
        return this;
    }

    /// <summary>Registers what a factory makes.</summary>
    public CoreImplementation Register(IServiceCollection services, Func<IServiceProvider, object> factory)
    {
        services.Add(new ServiceDescriptor(Contract, _key, (provider, _) => factory(provider), Lifetime));
        return this;
    }

    /// <summary>The instance for a scope of the package.</summary>
    public object Resolve(IServiceProvider services) => services.GetRequiredKeyedService(Contract, _key);
}
