using Juki.Certificates;
using NoCustomization;

namespace Aoi.Drafts;

/// <summary>The frame changed once more, on another sheet: nobody approved that.</summary>
public sealed class ReceiptNotice : CertificateNotice
{
    public override string Heading => "Aoi";

    /// <summary>NC9004: the waiver names the other sheet alone. The customization (NC1003) stays an error.</summary>
    [CustomizationWaiver("R8-0001")]
    public override string Write(CertificateRequest request, decimal fee) => fee.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
