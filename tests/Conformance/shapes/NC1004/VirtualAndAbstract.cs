// new virtual and new abstract start a slot of their own beside the core's.
// core: ../../cores/Tesuryo.cs
using Tesuryo;

namespace Acme.Fees;

public abstract class OwnFees : FeeCalculator // expect: NC1001
{
    public new virtual decimal Rate => 2m; // expect: NC1004

    public new abstract FeeResult Explain(int copies); // expect: NC1004
}
