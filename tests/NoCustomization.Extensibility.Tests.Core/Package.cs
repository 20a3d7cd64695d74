using NoCustomization;

[assembly: StandardPackage("zeirishi", Name = "Zeirishi tax package", Publisher = "Example Systems", Namespaces = ["Zeirishi"])]

namespace Zeirishi;

/// <summary>A fee for one certificate. Open: one rule.</summary>
[ExtensionPoint("zeirishi.fee", Multiplicity = Multiplicity.One)]
public interface IFeeRule
{
    /// <summary>The fee in yen.</summary>
    decimal Fee(string certificate, int copies);
}
