// Not private is enough: inside its assembly the vendor's member wins.
// core: ../../cores/Tesuryo.cs
using Tesuryo;

namespace Acme.Fees;

public class OwnFees : FeeCalculator // expect: NC1001
{
    internal new decimal BasicFee => 1m; // expect: NC1004
}
