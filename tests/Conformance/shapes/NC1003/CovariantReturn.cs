// An override with a narrower return type is an override.
// core: ../../cores/Tesuryo.cs
using Tesuryo;

namespace Acme.Fees;

public class DetailedResult : FeeResult // expect: NC1001
{
}

public class DetailedFees : FeeCalculator // expect: NC1001
{
    public override DetailedResult Explain(int copies) => new(); // expect: NC1003
}
