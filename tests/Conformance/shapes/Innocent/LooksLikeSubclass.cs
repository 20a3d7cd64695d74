// Own members with the signatures of closed virtual members, below an own base.
// core: ../../cores/Tesuryo.cs
using Tesuryo;

namespace Acme.Fees;

public abstract class OwnCalculator
{
    public virtual decimal Rate { get; protected set; }

    public virtual decimal Calculate(int copies) => new FeeCalculator(1m).Calculate(copies);
}

public sealed class KioskCalculator : OwnCalculator
{
    public override decimal Rate => 2m;

    public override decimal Calculate(int copies) => base.Calculate(copies) * Rate;
}
