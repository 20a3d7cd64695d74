// A static member hides a static one.
// core: ../../cores/Tesuryo.cs
using Tesuryo;

namespace Acme.Fees;

public class OwnFees : FeeCalculator // expect: NC1001
{
    public static new decimal Round(decimal fee) => fee; // expect: NC1004
}
