using System;
using Juki.Certificates;
using NoCustomization;

namespace Aoi.Counter;

/// <summary>The cover sheet of a ward whose ordinance puts the place of the seal outside the frame.</summary>
public sealed class WardNotice : CertificateNotice
{
    public override string Heading => "Aoi";

    /// <summary>NC9008: an approved customization of the frame. What the register permits is reported, never hidden.</summary>
    [CustomizationWaiver("R8-0001")]
    public override string Write(CertificateRequest request, decimal fee) => base.Write(request, fee) + Environment.NewLine + "[seal]";
}
