using System.Collections.Generic;

namespace NoCustomization.Verification.Inputs;

/// <summary>What is found in one input.</summary>
internal sealed class FoundFiles
{
    /// <summary>The candidates for assemblies.</summary>
    public List<AssemblyContent> Assemblies { get; } = [];

    /// <summary>The files beside them that say how a process is started.</summary>
    public List<ArtefactContent> Artefacts { get; } = [];
}
