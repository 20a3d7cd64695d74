// Forgetting the modifier costs a warning only: the member hides all the same.
// core: ../../cores/Tesuryo.cs
using Tesuryo;

namespace Acme.Fees;

public class OwnFees : FeeCalculator // expect: NC1001
{
    protected void Check(int copies) // expect: NC1004
    {
    }
}
