using System.Collections.Generic;

namespace NoCustomization.Extensibility;

/// <summary>A standard package as it is installed.</summary>
/// <param name="Id">Its stable id.</param>
/// <param name="Name">The product name.</param>
/// <param name="Publisher">Who publishes it.</param>
/// <param name="Version">The informational version of its core.</param>
/// <param name="Assemblies">The assemblies of its core, with their versions.</param>
/// <param name="Problems">What is wrong with the core as it is installed; empty where nothing is.</param>
public sealed record PackageReport(string Id, string Name, string? Publisher, string Version, IReadOnlyList<string> Assemblies, IReadOnlyList<string> Problems);
