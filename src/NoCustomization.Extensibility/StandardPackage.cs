using System;
using System.Collections.Generic;
using System.IO;
using System.Reflection;
using NoCustomization.Extensibility.Packages;
using NoCustomization.Extensibility.Texts;

namespace NoCustomization.Extensibility;

/// <summary>A declared standard package: who it is, and the assemblies of its core.</summary>
public sealed class StandardPackage
{
    /// <summary>Reads what the core declares.</summary>
    /// <param name="core">The assembly that bears <c>[StandardPackage]</c>.</param>
    /// <exception cref="ArgumentException">It bears none.</exception>
    internal StandardPackage(Assembly core)
    {
        var declared = Annotations.Find(core, nameof(StandardPackageAttribute));
        Id = declared?.Id() ?? throw new ArgumentException(HostTexts.NoPackage(core.GetName().Name!), nameof(core));
        Name = declared.Text(nameof(StandardPackageAttribute.Name)) ?? Id;
        Publisher = declared.Text(nameof(StandardPackageAttribute.Publisher));
        Reference = declared.Choice<ReferencePolicy>(nameof(StandardPackageAttribute.Reference));
        Version = core.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? core.GetName().Version!.ToString();

        var assemblies = new List<Assembly> { core };
        var problems = new List<string>();
        foreach (var named in declared.Texts(nameof(StandardPackageAttribute.Assemblies)))
        {
            if (new AssemblyName(named) is var name && name.Name != core.GetName().Name)
                Add(name, assemblies, problems);
        }

        Assemblies = assemblies;
        Problems = problems;
    }

    /// <summary>The stable id of the package.</summary>
    public string Id { get; }

    /// <summary>The product name shown to people.</summary>
    public string Name { get; }

    /// <summary>Who publishes it.</summary>
    public string? Publisher { get; }

    /// <summary>The informational version of its core.</summary>
    public string Version { get; }

    /// <summary>Which of its public types vendors may refer to.</summary>
    public ReferencePolicy Reference { get; }

    /// <summary>The assemblies of its core; first the one that declares the package.</summary>
    public IReadOnlyList<Assembly> Assemblies { get; }

    /// <summary>What is wrong with the core as it is installed; empty where all is well.</summary>
    internal IReadOnlyList<string> Problems { get; }

    private static void Add(AssemblyName name, List<Assembly> assemblies, List<string> problems)
    {
        try
        {
            assemblies.Add(Assembly.Load(name));
        }
        catch (Exception e) when (e is IOException or BadImageFormatException)
        {
            problems.Add(HostTexts.CoreAssemblyMissing(name.FullName, e.Message));
        }
    }
}
