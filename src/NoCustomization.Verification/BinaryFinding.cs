using NoCustomization.Policy.Findings;
using NoCustomization.Policy.Rules;
using NoCustomization.Policy.Waivers;

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

    /// <summary>
    /// The waiver that covers it: of NC9008 the one by which it is waived; of any other finding one whose register nobody verified, so that it lowers nothing. Null where there is none.
    /// </summary>
    public WaiverGrant? Grant { get; private init; }

    /// <summary>Of NC9008: the rule that would be broken without the waiver; else null.</summary>
    public Rule? WaivedRule { get; private init; }

    /// <summary>Whether waivers were asked about it.</summary>
    internal bool IsSettled { get; private init; }

    /// <summary>The same place under a waiver.</summary>
    internal BinaryFinding WaivedBy(WaiverGrant grant, Verdict verdict) => new(verdict, WaiverGrant.KeyOf(Key), AssemblyFile, Location, InBody)
    {
        IsArtefact = IsArtefact,
        Grant = grant,
        WaivedRule = Verdict.Rule,
        IsSettled = true,
    };

    /// <summary>The same finding, which stands.</summary>
    internal BinaryFinding Standing(WaiverGrant? unverified) => new(Verdict, Key, AssemblyFile, Location, InBody) { IsArtefact = IsArtefact, Grant = unverified, IsSettled = true };
}
