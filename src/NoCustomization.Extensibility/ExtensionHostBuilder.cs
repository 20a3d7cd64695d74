using System;
using System.Collections.Generic;
using System.Reflection;
using Microsoft.Extensions.DependencyInjection;
using NoCustomization.Extensibility.Points;
using NoCustomization.Extensibility.Sources;

namespace NoCustomization.Extensibility;

/// <summary>Says which packages a host runs and where their extensions come from. One for each collection of services.</summary>
public sealed class ExtensionHostBuilder
{
    internal ExtensionHostBuilder(IServiceCollection services) => Services = services;

    /// <summary>The services of the host.</summary>
    public IServiceCollection Services { get; }

    /// <summary>What holds for every extension.</summary>
    public ExtensionHostOptions Options { get; } = new();

    /// <summary>The declared packages.</summary>
    internal List<StandardPackage> Packages { get; } = [];

    /// <summary>What the authors decided, by contract.</summary>
    internal Dictionary<Type, PointPolicy> Policies { get; } = [];

    /// <summary>What the authors share beyond what is shared by itself.</summary>
    internal HashSet<Type> Shared { get; } = [];

    /// <summary>Where extensions come from, in the order in which they are asked.</summary>
    internal List<IExtensionSource> Sources { get; } = [];

    /// <summary>What is recorded of the cores' assemblies.</summary>
    internal List<CoreIdentity> RecordedCores { get; } = [];

    /// <summary>What looks at the core of each package, once, at start.</summary>
    internal List<IPackageCheck> Checks { get; } = [];

    /// <summary>Adds an extension that the host references.</summary>
    /// <typeparam name="TExtension">Its entry.</typeparam>
    /// <param name="id">Its id, where the assembly does not say it: for tests, and for several extensions in one assembly.</param>
    /// <param name="vendor">Who supplies it, where the assembly does not say it.</param>
    /// <returns>The same builder.</returns>
    public ExtensionHostBuilder AddExtension<TExtension>(string? id = null, string? vendor = null)
        where TExtension : class, IVendorExtension, new()
    {
        Sources.Add(new ReferencedExtension(typeof(TExtension), id, vendor));
        return this;
    }

    /// <summary>Adds the extension that a referenced assembly is.</summary>
    /// <param name="assembly">An assembly with a public <see cref="IVendorExtension"/>.</param>
    /// <returns>The same builder.</returns>
    public ExtensionHostBuilder AddExtensions(Assembly assembly)
    {
        ArgumentNullException.ThrowIfNull(assembly);
        Sources.Add(new ReferencedAssembly(assembly));
        return this;
    }

    /// <summary>Changes what holds for every extension.</summary>
    /// <param name="configure">Changes it.</param>
    /// <returns>The same builder.</returns>
    public ExtensionHostBuilder Configure(Action<ExtensionHostOptions> configure)
    {
        ArgumentNullException.ThrowIfNull(configure);
        configure(Options);
        Limits.Demand(Options.StartLimit);
        Limits.Demand(Options.DisposalLimit);
        ArgumentException.ThrowIfNullOrWhiteSpace(Options.Section);
        return this;
    }
}
