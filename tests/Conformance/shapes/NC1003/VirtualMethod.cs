// Overriding a member that already behaves replaces behaviour.
// core: ../../cores/Tesuryo.cs
using Tesuryo;

namespace Acme.Fees;

public class HalfFees : FeeCalculator // expect: NC1001
{
    public override decimal Calculate(int copies) // expect: NC1003
        => base.Calculate(copies) / 2;
}
