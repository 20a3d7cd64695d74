using System;
using Microsoft.Extensions.DependencyInjection;
using NoCustomization.Extensibility.Points;

namespace NoCustomization.Extensibility.Configuring;

/// <summary>One implementation that an extension registered at a point.</summary>
/// <param name="Contract">The contract, with its type arguments.</param>
/// <param name="Point">The point.</param>
/// <param name="Implementation">The vendor's class; <see langword="null"/> for a factory.</param>
internal sealed record Registration(Type Contract, ContractPoint Point, Type? Implementation)
{
    /// <summary>Makes the implementation; <see langword="null"/> for a class.</summary>
    public Func<IServiceProvider, object>? Factory { get; init; }

    /// <summary>Makes the decorator; <see langword="null"/> for what is no decorator.</summary>
    public Func<object, IServiceProvider, object>? Decorator { get; init; }

    /// <summary>How long an instance lives.</summary>
    public ServiceLifetime Lifetime { get; init; }

    /// <summary>Its place; lower first.</summary>
    public int Order { get; init; }

    /// <summary>Whether it only observes: then its failures never reach the package.</summary>
    public bool Observes { get; init; }

    /// <summary>The key under which the extension's container holds it.</summary>
    public object Key { get; } = new();
}
