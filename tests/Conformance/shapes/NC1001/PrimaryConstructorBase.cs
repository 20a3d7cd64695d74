// The base list of a class with a primary constructor carries arguments.
// core: ../../cores/Tesuryo.cs
using Tesuryo;

namespace Acme.Fees;

public sealed class NightFees(decimal basic, string window) : FeeCalculator(basic) // expect: NC1001
{
    public string Window => window;
}
