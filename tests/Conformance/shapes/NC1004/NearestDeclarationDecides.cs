// The own base hides the core's member; hiding the own one below is nobody's business.
// core: ../../cores/Tesuryo.cs
using Tesuryo;

namespace Acme.Fees;

public class AcmeFees : FeeCalculator // expect: NC1001
{
    public new virtual decimal Calculate(int copies) => 1m; // expect: NC1004
}

public class KioskFees : AcmeFees
{
    public override decimal Calculate(int copies) => 2m;
}

public sealed class LobbyFees : AcmeFees
{
    public new decimal Calculate(int copies) => 3m;
}
