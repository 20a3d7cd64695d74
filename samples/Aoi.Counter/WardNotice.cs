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

/// <summary>The same again for another sheet: nobody approved that.</summary>
public sealed class ReceiptNotice : CertificateNotice
{
    public override string Heading => "Aoi";

    /// <summary>NC9004: the waiver names the other sheet alone. The customization (NC1003) stays an error.</summary>
    [CustomizationWaiver("R8-0001")]
    public override string Write(CertificateRequest request, decimal fee) => fee.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
