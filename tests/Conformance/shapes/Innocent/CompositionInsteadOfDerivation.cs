// Wrapping a core object behind an own interface is loose coupling.
// core: ../../cores/Tesuryo.cs
using Tesuryo;

namespace Acme.Fees;

public interface IPrices
{
    decimal Calculate(int copies);
}

public sealed class Prices : IPrices
{
    private readonly FeeCalculator calculator = new(300m);

    public decimal Rate { get; set; } = 1m;

    public decimal Calculate(int copies) => FeeCalculator.Round(calculator.Calculate(copies) * Rate);
}
