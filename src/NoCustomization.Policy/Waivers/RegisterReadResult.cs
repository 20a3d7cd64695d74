using System.Collections.Generic;

namespace NoCustomization.Policy.Waivers;

/// <summary>What came of reading a register.</summary>
public sealed class RegisterReadResult
{
    internal RegisterReadResult(Register? register, IReadOnlyList<RegisterProblem> problems)
    {
        Register = register;
        Problems = problems;
    }

    /// <summary>The register, or null where the document is ill-formed. Entries that lack something are in it, and permit nothing.</summary>
    public Register? Register { get; }

    /// <summary>Everything that is wrong, in order of place.</summary>
    public IReadOnlyList<RegisterProblem> Problems { get; }
}
