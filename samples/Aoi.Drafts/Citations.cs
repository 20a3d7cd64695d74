using Juki.Certificates;
using NoCustomization;

namespace Aoi.Drafts;

public static class Citations
{
    /// <summary>NC9002: no register has it.</summary>
    [CustomizationWaiver("R8-0099")]
    public static decimal Half(decimal fee) => fee / 2;

    /// <summary>NC9005: nothing here needs it.</summary>
    [CustomizationWaiver("R8-0002")]
    public static string KindOf(CertificateRequest request) => request.Kind;
}
