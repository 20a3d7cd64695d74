using System.Threading;
using NoCustomization.Verification.Pipeline;

namespace NoCustomization.Verification.Declared;

/// <summary>Judges what an assembly says of itself that makes others run its code: NC3004, NC3005 (what is embedded), NC3006, NC3008, NC4006.</summary>
internal sealed class DeclaredJudge : IAssemblyJudge
{
    /// <inheritdoc/>
    public void Judge(VendorAssembly vendor, CancellationToken cancellationToken)
    {
        StartupJudge.Judge(vendor);
        ModuleInitializers.Judge(vendor);
        EmbeddedAssemblies.Judge(vendor);
        InterceptorJudge.Judge(vendor, cancellationToken);
        ViewJudge.Judge(vendor);
        RouteJudge.Judge(vendor, cancellationToken);
        MediatorJudge.Judge(vendor, cancellationToken);
    }
}
