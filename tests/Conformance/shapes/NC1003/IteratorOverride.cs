// The body moves into a state machine; the usage stays at the method.
// core: ../../cores/Tesuryo.cs
using System.Collections.Generic;
using Tesuryo;

namespace Acme.Fees;

public class SteppedFees : FeeCalculator // expect: NC1001
{
    public override IEnumerable<decimal> Steps(int copies) // expect: NC1003
    {
        for (var i = 1; i <= copies; i++)
            yield return i;
    }
}
