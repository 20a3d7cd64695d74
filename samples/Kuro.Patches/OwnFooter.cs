using Juki.Certificates;

namespace Kuro.Patches;

/// <summary>NC1008: drops what the form prescribes instead of adding to it.</summary>
public sealed class OwnFooter : CertificateNotice
{
    public override string Heading => "Kuro";

    public override string Footer(CertificateRequest request) => request.Kind == "copy" ? base.Footer(request) : "Kuro";
}
