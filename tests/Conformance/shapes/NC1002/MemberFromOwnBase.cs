// The implementing member comes from a base class that never heard of the interface.
// core: ../../cores/Tesuryo.cs
using Tesuryo;

namespace Acme.Fees;

public class PriceList
{
    public decimal Read(string key) => 300m;
}

public sealed class FeePriceList : PriceList, IFeeReader<decimal> // expect: NC1002
{
}
