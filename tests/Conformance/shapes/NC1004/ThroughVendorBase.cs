// The own base between declares nothing of that name: the core's member is the nearest.
// core: ../../cores/Tesuryo.cs
using Tesuryo;

namespace Acme.Fees;

public class AcmeFees : FeeCalculator // expect: NC1001
{
}

public sealed class KioskFees : AcmeFees
{
    public new decimal Calculate(string certificate, int copies) => 1m; // expect: NC1004
}
