using System.Collections.Generic;
using System.Linq;
using Tesuryo;

namespace Acme.Fees
{
    public class Counter
    {
        private readonly FeeCalculator calculator = new(300m);

        public decimal Total(int copies) => calculator.Calculate(copies);

        public decimal Named(string certificate, int copies) =>
            calculator
                .Calculate(certificate, copies);

        public decimal Rounded(decimal fee) => FeeCalculator.Round(fee);

        public decimal? Maybe(FeeCalculator? other, int copies) => other?.Calculate(copies);

        public FeeResult Explained(int copies) => calculator.Explain(copies);

        public string Text(int copies) => copies.ToString();

        public List<FeeResult> All(IEnumerable<FeeResult> results) => results.ToList();
    }
}
