using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using Juki.Certificates;

namespace Kuro.Patches;

/// <summary>NC9001: hides a finding instead of asking for a waiver.</summary>
[SuppressMessage("NoCustomization", "NC1003", Justification = "The customer wants it.")]
public sealed class QuietNotice : CertificateNotice
{
    public override string Heading => "Kuro";

    public override string Write(CertificateRequest request, decimal fee) => Heading;
}
