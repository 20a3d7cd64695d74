// An own class between opens nothing: the grandchild overrides the core's member.
// core: ../../cores/Tesuryo.cs
using Tesuryo;

namespace Acme.Fees;

public abstract class AcmeFees : FeeCalculator // expect: NC1001
{
    protected decimal Campaign { get; set; }
}

public sealed class SpringFees : AcmeFees
{
    public override decimal Calculate(int copies) => Campaign; // expect: NC1003
}
