namespace NoCustomization.Verification;

/// <summary>A file that needs no judgement, and why.</summary>
/// <param name="Path">The file, as <see cref="BinaryFinding.AssemblyFile"/> names it.</param>
/// <param name="Reason">Why.</param>
/// <param name="Package">For a part of a core: the core's id.</param>
public sealed record UnjudgedFile(string Path, UnjudgedReason Reason, string? Package = null);

/// <summary>Why a file needs no judgement.</summary>
public enum UnjudgedReason
{
    /// <summary>It is part of a core: identified, not judged.</summary>
    Core,

    /// <summary>A satellite: resources without code.</summary>
    Satellite,

    /// <summary>A reference assembly: the runtime refuses to run it.</summary>
    ReferenceAssembly,

    /// <summary>Native code found in a folder or package (a host program, a native library).</summary>
    Native,
}
