// An override below a base behind an extern alias.
// core: package=../../cores/Tesuryo.cs
extern alias package;

namespace Acme.Fees
{
    public class Fees : package::Tesuryo.SeniorFeeCalculator // expect: NC1001
    {
        public override decimal Calculate(int copies) => 1m; // expect: NC1003
    }
}
