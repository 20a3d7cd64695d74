using System;
using System.Collections.Generic;
using NoCustomization.Policy.Catalogs;

namespace NoCustomization.Verification;

/// <summary>What verification needs beside the files to judge.</summary>
public sealed class VerificationOptions
{
    /// <summary>Where the cores are: assemblies, packages or folders of them. Cores that lie beside the vendor's assemblies are found without it.</summary>
    public IReadOnlyList<string> Cores { get; init; } = [];

    /// <summary>Assemblies of cores whose bytes are at hand; each must be a core's.</summary>
    public IReadOnlyList<FileImage> CoreFiles { get; init; } = [];

    /// <summary>
    /// Other places of what the inputs reference, as a build knows them: assemblies, packages or folders. Cores among them are found; unlike in
    /// <see cref="Cores"/>, there need not be any.
    /// </summary>
    public IReadOnlyList<string> References { get; init; } = [];

    /// <summary>Catalogs of cores that cannot be annotated.</summary>
    public IReadOnlyList<Catalog> Catalogs { get; init; } = [];

    /// <summary>For an assembly in memory: the files beside it. Of others, what lies in the inputs counts.</summary>
    public IReadOnlyList<ArtefactText> Artefacts { get; init; } = [];

    /// <summary>What to do with the stamps that builds leave in assemblies.</summary>
    public StampUse Stamps { get; init; }

    /// <summary>Registers of waivers, and what is needed to judge by them. By default nothing is waived.</summary>
    public WaiverOptions Waivers { get; init; } = new();

    /// <summary>Told of every assembly before it is judged, or null.</summary>
    public IProgress<VerificationProgress>? Progress { get; init; }
}

/// <summary>A file beside an assembly in memory; its name says what it is.</summary>
/// <param name="Path">Its path, relative to the project.</param>
/// <param name="Text">What it holds.</param>
public sealed record ArtefactText(string Path, string Text);

/// <summary>How far a verification has come.</summary>
/// <param name="Done">Assemblies judged.</param>
/// <param name="Total">Assemblies found.</param>
/// <param name="Path">The one that comes next.</param>
public readonly record struct VerificationProgress(int Done, int Total, string Path);
