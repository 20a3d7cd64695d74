using Juki.Certificates;

namespace Kuro.Patches;

/// <summary>NC1007: hangs on an extension point that goes away.</summary>
public sealed class OldExemption : IFeeExemption
{
    public bool IsExempt(CertificateRequest request) => request.Copies == 1;
}
