// An interface with static abstract members and operators, closed over the type itself.
// core: ../../cores/Tesuryo.cs
using Tesuryo;

namespace Acme.Fees;

public readonly struct Percent : IRate<Percent> // expect: NC1002
{
    public static Percent Zero => default;

    public decimal Value => 0m;

    public static Percent operator +(Percent left, Percent right) => left;
}
