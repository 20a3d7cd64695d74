using NoCustomization.Policy.Findings;

namespace NoCustomization.Verification;

/// <summary>A rule broken in a compiled assembly. The same finding in several target frameworks stays several findings with equal keys.</summary>
public sealed class BinaryFinding
{
    internal BinaryFinding(Verdict verdict, FindingKey key, string assemblyFile, SourceSpan? location, bool inBody)
    {
        Verdict = verdict;
        Key = key;
        AssemblyFile = assemblyFile;
        Location = location;
        InBody = inBody;
    }

    /// <summary>What is broken and what to say.</summary>
    public Verdict Verdict { get; }

    /// <summary>What makes it the same finding as another one.</summary>
    public FindingKey Key { get; }

    /// <summary>The assembly's path relative to the input it was found in, with <c>/</c>; inside a package <c>pkg.nupkg!lib/net8.0/X.dll</c>.</summary>
    public string AssemblyFile { get; }

    /// <summary>
    /// Where it stands in source, from portable debug symbols (beside the assembly or embedded); null where there are none, or where the
    /// declaration has no code. Inside a body the sequence point at or before the instruction; else the first one of the member or type.
    /// </summary>
    public SourceSpan? Location { get; }

    /// <summary>Whether an instruction of a method body breaks the rule; false for a declaration.</summary>
    public bool InBody { get; }

    /// <summary>Whether it stands in a file beside the assemblies, which <see cref="AssemblyFile"/> then names.</summary>
    public bool IsArtefact { get; internal init; }

    /// <summary>Documentation-comment id of the declaration that holds it: the outermost user-written member, or the type; empty for the assembly; of a file beside it the path.</summary>
    public string MemberId => Key.Site;
}
