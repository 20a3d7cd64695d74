// Two own overrides one below the other: the nearest core declaration is the target of both.
// core: ../../cores/Tesuryo.cs
using Tesuryo;

namespace Acme.Fees;

public class AcmeFees : FeeCalculator // expect: NC1001
{
    public override decimal Calculate(int copies) => 1m; // expect: NC1003
}

public sealed class WindowFees : AcmeFees
{
    public override decimal Calculate(int copies) => 2m; // expect: NC1003
}
