using NoCustomization.Verification.Bodies;
using NoCustomization.Verification.Declared;
using NoCustomization.Verification.Types;

namespace NoCustomization.Verification;

/// <summary>The parts of the binary eye, in the order in which they judge an assembly.</summary>
internal static class AssemblyJudges
{
    /// <summary>All parts.</summary>
    public static readonly IAssemblyJudge[] All =
    [
        new TypeJudge(),
        new BodyJudge(),
        new DeclaredJudge(),
    ];
}
