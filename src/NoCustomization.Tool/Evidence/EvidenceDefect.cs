using System;

namespace NoCustomization.Tool.Evidence;

/// <summary>Something wrong with a bundle. Its text is <c>Evidence_</c> and the name.</summary>
/// <param name="Name">Which.</param>
/// <param name="Arguments">What the text names.</param>
internal sealed record EvidenceDefect(string Name, params string[] Arguments);

/// <summary>Ends the reading of a bundle that cannot be read.</summary>
internal sealed class EvidenceException(EvidenceDefect defect) : Exception
{
    /// <summary>What is wrong.</summary>
    public EvidenceDefect Defect { get; } = defect;
}
