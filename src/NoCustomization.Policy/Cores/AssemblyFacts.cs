using System;
using System.Collections.Generic;

namespace NoCustomization.Policy.Cores;

/// <summary>What an eye knows of one assembly: enough to decide which core it belongs to.</summary>
public sealed class AssemblyFacts
{
    /// <summary>Describes an assembly.</summary>
    /// <param name="name">Simple name.</param>
    /// <param name="publicKeyToken">Lower-case hexadecimal, or null where the assembly has no strong name.</param>
    /// <param name="version">The assembly version.</param>
    public AssemblyFacts(string name, string? publicKeyToken, Version version)
    {
        Name = name;
        PublicKeyToken = publicKeyToken;
        Version = version;
    }

    /// <summary>Simple name.</summary>
    public string Name { get; }

    /// <summary>Public key token, or null.</summary>
    public string? PublicKeyToken { get; }

    /// <summary>Assembly version.</summary>
    public Version Version { get; }

    /// <summary>The package it declares by attribute, or null.</summary>
    public PackageDeclaration? Declaration { get; init; }

    /// <summary>Whether the user named it as a core, so that what it says goes before what is found in a delivery.</summary>
    public bool IsGiven { get; init; }

    /// <summary>Simple names of the assemblies it references; needed only where <see cref="Declaration"/> is set.</summary>
    public IReadOnlyCollection<string> References { get; init; } = [];
}
