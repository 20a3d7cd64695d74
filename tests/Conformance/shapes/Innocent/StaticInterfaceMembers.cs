// An own interface with static members beside the package's, called through type parameters.
// core: ../../cores/Tesuryo.cs
using Tesuryo;

namespace Acme.Fees;

public interface IScale<TSelf>
    where TSelf : IScale<TSelf>
{
    static abstract TSelf Zero { get; }

    static virtual int Digits => 2;
}

public readonly struct Scale : IScale<Scale>
{
    public static Scale Zero => default;

    public static int Digits => 3;
}

public static class Sums
{
    public static TRate Twice<TRate>(TRate rate)
        where TRate : IRate<TRate> => rate + rate + TRate.Zero;

    public static int Count<TScale>()
        where TScale : IScale<TScale> => TScale.Digits;
}
