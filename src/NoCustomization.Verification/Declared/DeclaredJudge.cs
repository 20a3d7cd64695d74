using System.Threading;

namespace NoCustomization.Verification.Declared;

/// <summary>Judges what an assembly says of itself that makes others run its code: NC3004, NC3006, NC3008.</summary>
internal sealed class DeclaredJudge : IAssemblyJudge
{
    /// <inheritdoc/>
    public void Judge(VendorAssembly vendor, CancellationToken cancellationToken)
    {
        StartupJudge.Judge(vendor);
        ModuleInitializers.Judge(vendor);
        InterceptorJudge.Judge(vendor, cancellationToken);
    }
}
