using System.Collections.Generic;

namespace NoCustomization.Tool.Evidence;

/// <summary>What a run judged, by content; taken only where evidence is asked for.</summary>
/// <param name="Files">What was judged.</param>
/// <param name="Cores">Against what.</param>
/// <param name="Assemblies">The assemblies among what was judged.</param>
internal sealed record RunInputs(IReadOnlyList<FileDigest> Files, IReadOnlyList<CoreDigest> Cores, IReadOnlyList<AssemblyIdentity> Assemblies)
{
    /// <summary>Nothing was taken.</summary>
    public static RunInputs None { get; } = new([], [], []);
}
