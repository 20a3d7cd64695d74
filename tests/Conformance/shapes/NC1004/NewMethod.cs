// A method declared new takes calls away from the core's method.
// core: ../../cores/Tesuryo.cs
using Tesuryo;

namespace Acme.Fees;

public class OwnFees : FeeCalculator // expect: NC1001
{
    public new decimal Calculate(int copies) => 100m; // expect: NC1004
}
