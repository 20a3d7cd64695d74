using NoCustomization.Policy.Catalogs;

namespace NoCustomization.Policy.Waivers;

/// <summary>Two registers that cannot both hold: NC9007 of the later one. As long as it lasts, no waiver of any register holds.</summary>
/// <param name="document">The later one.</param>
/// <param name="problem">What contradicts what.</param>
public sealed class RegisterConflict(RegisterDocument document, RegisterProblem problem)
{
    /// <summary>The later one.</summary>
    public RegisterDocument Document { get; } = document;

    /// <summary>What contradicts what.</summary>
    public RegisterProblem Problem { get; } = problem;
}
