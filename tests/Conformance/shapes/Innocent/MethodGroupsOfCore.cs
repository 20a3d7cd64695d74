// Method groups, delegates and expression trees over free core members.
// core: ../../cores/Tesuryo.cs
using System;
using System.Linq.Expressions;
using Tesuryo;

namespace Acme.Fees;

public static class Groups
{
    public static Func<decimal, decimal> Round() => FeeCalculator.Round;

    public static Func<int, decimal> Bound(FeeCalculator calculator) => calculator.Calculate;

    public static Expression<Func<FeeCalculator, decimal>> Tree() => c => c.Calculate(2) * c.Rate;
}
