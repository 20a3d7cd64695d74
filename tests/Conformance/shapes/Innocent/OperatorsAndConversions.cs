// Own operators and conversions over core types.
// core: ../../cores/Tesuryo.cs
using Tesuryo;

namespace Acme.Fees;

public readonly struct Total(decimal value)
{
    public decimal Value => value;

    public static Total operator +(Total left, Money right) => new(left.Value + right.Amount);

    public static implicit operator Total(Yen yen) => new(yen.Amount);

    public static Yen Half(Yen yen) => yen with { Amount = yen.Amount / 2 };
}
