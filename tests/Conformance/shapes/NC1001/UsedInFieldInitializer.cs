// A nested class that only a field initializer uses: the finding stands at the class, not at the field.
// core: ../../cores/Tesuryo.cs
using Tesuryo;

namespace Acme.Fees;

public sealed class Counter
{
    private static readonly FeeCalculator Fees = new FreeFees();

    public decimal Price(int copies) => Fees.Calculate(copies);

    private sealed class FreeFees : FeeCalculator // expect: NC1001
    {
    }
}
