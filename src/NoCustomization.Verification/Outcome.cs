using System.Collections.Generic;

namespace NoCustomization.Verification;

/// <summary>What judging brings to light, while it goes on.</summary>
internal sealed class Outcome
{
    /// <summary>Rules broken.</summary>
    public List<BinaryFinding> Findings { get; } = [];

    /// <summary>Assemblies judged.</summary>
    public List<JudgedAssembly> Assemblies { get; } = [];

    /// <summary>Files that could not be judged, or not wholly.</summary>
    public List<InputProblem> Problems { get; } = [];

    /// <summary>Files that need no judgement.</summary>
    public List<UnjudgedFile> NotJudged { get; } = [];

    /// <summary>Rules that could not be judged.</summary>
    public List<RuleNotRun> NotRun { get; } = [];
}
