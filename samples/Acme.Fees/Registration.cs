using System.Globalization;
using Juki.Certificates;
using NoCustomization;
using NoCustomization.Extensibility;

[assembly: VendorExtension("acme.fees", Vendor = "Acme Systems")]

namespace Acme.Fees;

/// <summary>The vendor's door: the host asks it what there is. What a body decides, it writes into the settings of the extension.</summary>
public sealed class AcmeExtension : IVendorExtension
{
    public void Configure(IExtensionBuilder builder) => builder
        .Contribute<ICertificateFeeRule>(_ => new SeniorDiscount(FromAge(builder.Configuration["FromAge"])))
        .Provide<CertificateNotice>(_ => new CityNotice(builder.Configuration["City"] ?? ""));

    private static int FromAge(string? setting) => setting is null ? 75 : int.Parse(setting, CultureInfo.InvariantCulture);
}
