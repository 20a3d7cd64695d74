using Juki.Certificates;
using NoCustomization;
using NoCustomization.Extensibility;

namespace Kuro.SelfApproved;

/// <summary>NC9006: the vendor's own register says nothing of what the policy demands, so that it permits nothing. NC9007: the other one is no register at all.</summary>
[CustomizationWaiver("K-0001")]
public class FlatRate(CertificateRates rates, IExtensionSet<ICertificateFeeRule> rules) : FeeCalculator(rates, rules);
