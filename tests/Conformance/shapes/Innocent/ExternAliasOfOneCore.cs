// Own types with a core's full names are told apart by an extern alias only: here the alias hides the core, nothing is duplicated.
// core: package=../../cores/Tesuryo.cs
extern alias package;

namespace Acme.Fees
{
    public sealed class FeeCalculator
    {
        private readonly package::Tesuryo.FeeCalculator inner = new();

        public decimal Calculate(int copies) => inner.Calculate(copies);
    }
}
