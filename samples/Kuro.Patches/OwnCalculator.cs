using Juki.Certificates;
using NoCustomization.Extensibility;

namespace Kuro.Patches;

/// <summary>NC1001: derives from a closed class. NC1003: overrides what it does. NC1004: hides what it says.</summary>
public class OwnCalculator(CertificateRates rates, IExtensionSet<ICertificateFeeRule> rules) : FeeCalculator(rates, rules)
{
    public override decimal Calculate(CertificateRequest request) => 300 * request.Copies;

    public new string Explain(CertificateRequest request) => "flat rate";
}
