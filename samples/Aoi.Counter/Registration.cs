using Juki.Certificates;
using NoCustomization;
using NoCustomization.Extensibility;

// The register names the vendor by this id.
[assembly: VendorExtension("Aoi.Counter", Vendor = "Aoi Works")]

namespace Aoi.Counter;

/// <summary>The vendor's door.</summary>
public sealed class AoiExtension : IVendorExtension
{
    public void Configure(IExtensionBuilder builder) => builder.Provide<CertificateNotice, WardNotice>();
}
