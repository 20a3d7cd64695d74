using System.Collections.Generic;
using System.Reflection;

namespace NoCustomization.Extensibility;

/// <summary>A declared standard package: its core's assemblies, and who it is.</summary>
public sealed class StandardPackage
{
    internal StandardPackage(Assembly core)
    {
        var declared = core.GetCustomAttribute<StandardPackageAttribute>();
        Id = declared?.Id ?? core.GetName().Name!;
        Name = declared?.Name ?? Id;
        Publisher = declared?.Publisher;
        Version = core.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? core.GetName().Version!.ToString();
        Assemblies = [core];
    }

    /// <summary>The stable id of the package.</summary>
    public string Id { get; }

    /// <summary>The product name shown to people.</summary>
    public string Name { get; }

    /// <summary>Who publishes it.</summary>
    public string? Publisher { get; }

    /// <summary>The informational version of its core.</summary>
    public string Version { get; }

    /// <summary>The assemblies of its core; first the one that declares the package.</summary>
    public IReadOnlyList<Assembly> Assemblies { get; }
}
