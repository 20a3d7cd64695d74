// Naming the core's assemblies in the own claim returns nothing: the core has to name this one.
// core: ../../cores/Tesuryo.cs
// options: assembly=Tesuryo.Extras
using NoCustomization;
using Tesuryo;

[assembly: StandardPackage( // expect: NC8002
    "tesuryo",
    Name = "Certificate fees",
    Assemblies = new[] { "Tesuryo", "Tesuryo.Extras" })]

namespace Acme.Fees;

public class ExtraFees : FeeCalculator // expect: NC1001
{
    public override decimal Calculate(int copies) => 1m; // expect: NC1003
}
