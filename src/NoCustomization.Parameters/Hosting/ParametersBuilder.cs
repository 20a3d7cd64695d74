using System;
using System.Collections.Generic;
using System.Reflection;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace NoCustomization.Parameters;

/// <summary>Sets up parameters in a host.</summary>
public sealed class ParametersBuilder
{
    internal ParametersBuilder(IServiceCollection services) => Services = services;

    /// <summary>The services of the host.</summary>
    public IServiceCollection Services { get; }

    /// <summary>The parameter types that are known.</summary>
    public ParameterCatalog Catalog { get; } = new();

    /// <summary>How often to look whether other processes recorded something; five seconds. <see cref="TimeSpan.Zero"/> for never.</summary>
    public TimeSpan PollInterval { get; set; } = TimeSpan.FromSeconds(5);

    /// <summary>Of how many bodies what was read is kept in memory; 256. One body takes as much as its history is long.</summary>
    public int CachedMunicipalities { get; set; } = 256;

    /// <summary>The section of the host's settings with values; <c>Parameters</c>. <see langword="null"/> for none.</summary>
    public string? Section { get; set; } = "Parameters";

    internal List<string> Municipalities { get; } = [];

    internal List<string> Files { get; } = [];

    /// <summary>Makes a parameter type known, so that files may name it and it is checked at start.</summary>
    /// <typeparam name="T">A class with <c>[ConfigurationPoint]</c>.</typeparam>
    /// <returns>The same builder.</returns>
    /// <exception cref="ParameterException">It declares no parameter, or a contradictory one.</exception>
    public ParametersBuilder Declare<T>()
        where T : class
    {
        _ = Catalog.Get(typeof(T));
        return this;
    }

    /// <summary>Makes all parameter types of an assembly known.</summary>
    /// <param name="assembly">The assembly.</param>
    /// <returns>The same builder.</returns>
    /// <exception cref="ParameterException">One of them declares a contradictory parameter.</exception>
    public ParametersBuilder DeclareFrom(Assembly assembly)
    {
        Catalog.AddFrom(assembly);
        return this;
    }

    /// <summary>Names a body that this host serves: where something that it needs is missing or wrong today, the host does not start.</summary>
    /// <param name="municipality">Six digits with check digit.</param>
    /// <returns>The same builder.</returns>
    /// <exception cref="ParameterException">It is no such code.</exception>
    public ParametersBuilder Serve([MunicipalityCode] string municipality)
    {
        Municipalities.Add(ParameterScope.Body(municipality).Name);
        return this;
    }

    /// <summary>Reads values from a file beneath the store, such as one that a package brings with the national level's.</summary>
    /// <param name="path">A file in the format of exports.</param>
    /// <returns>The same builder.</returns>
    public ParametersBuilder ReadFile(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        Files.Add(path);
        return this;
    }

    /// <summary>Keeps the history in a log; the last one that is named counts.</summary>
    /// <param name="log">Makes the log; it lives as long as the host.</param>
    /// <returns>The same builder.</returns>
    public ParametersBuilder UseLog(Func<IServiceProvider, IParameterLog> log)
    {
        ArgumentNullException.ThrowIfNull(log);
        Services.Replace(ServiceDescriptor.Singleton(log));
        return this;
    }
}
