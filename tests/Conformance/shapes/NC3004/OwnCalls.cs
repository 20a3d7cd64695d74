using Tesuryo;

namespace Acme.Fees
{
    public class OwnCounter
    {
        private readonly FeeCalculator calculator = new(300m);

        public decimal Own(int copies) => Twice(copies);

        public decimal OwnOf(int copies) => calculator.Doubled(copies);

        public static decimal Twice(int copies) => copies * 2;
    }

    public static class CounterExtensions
    {
        public static decimal Doubled(this FeeCalculator calculator, int copies) => copies * 2;
    }
}
