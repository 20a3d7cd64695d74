using System.Collections.Generic;
using Microsoft.Extensions.DependencyInjection;
using NoCustomization.Extensibility.Sources;

namespace NoCustomization.Extensibility;

/// <summary>Says which packages a host runs and where their extensions come from.</summary>
public sealed class ExtensionHostBuilder
{
    internal ExtensionHostBuilder(IServiceCollection services) => Services = services;

    /// <summary>The services of the host.</summary>
    public IServiceCollection Services { get; }

    /// <summary>The declared packages.</summary>
    internal List<StandardPackage> Packages { get; } = [];

    /// <summary>Where extensions come from, in the order in which they are asked.</summary>
    internal List<IExtensionSource> Sources { get; } = [];
}
