// Overriding the getter alone is the same usage.
// core: ../../cores/Tesuryo.cs
using Tesuryo;

namespace Acme.Fees;

public class FreeFees : FeeCalculator // expect: NC1001
{
    public override decimal Rate { get => 0m; } // expect: NC1003
}
