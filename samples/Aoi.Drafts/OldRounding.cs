using Juki.Certificates;
using NoCustomization;
using NoCustomization.Extensibility;

namespace Aoi.Drafts;

/// <summary>NC9003: approved until the end of March 2026. Since then NC1001 is an error again.</summary>
[CustomizationWaiver("R5-0007")]
public class OldRounding(CertificateRates rates, IExtensionSet<ICertificateFeeRule> rules) : FeeCalculator(rates, rules);
