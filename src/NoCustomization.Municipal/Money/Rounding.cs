using System;
using NoCustomization.Municipal.Texts;

namespace NoCustomization.Municipal.Money;

/// <summary>How an amount is rounded: unit and direction, both from the law or ordinance of the day, thus from parameters. <c>100円未満切捨て</c> is the unit 100 and <see cref="RoundingDirection.Down"/>.</summary>
public readonly record struct Rounding
{
    private readonly long _unit;

    /// <summary>A rule.</summary>
    /// <param name="unitYen">The unit in yen, 1 to 1,000,000.</param>
    /// <param name="direction">Which way.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such unit.</exception>
    public Rounding([DatedParameter] long unitYen, RoundingDirection direction)
    {
        if (unitYen is < 1 or > 1_000_000)
            throw new ArgumentOutOfRangeException(nameof(unitYen), MoneyTexts.Unit());
        _unit = unitYen;
        Direction = direction;
    }

    /// <summary>The unit in yen.</summary>
    public long UnitYen => _unit == 0 ? 1 : _unit;

    /// <summary>Which way.</summary>
    public RoundingDirection Direction { get; }

    /// <inheritdoc/>
    public bool Equals(Rounding other) => UnitYen == other.UnitYen && Direction == other.Direction;

    /// <inheritdoc/>
    public override int GetHashCode() => (UnitYen.GetHashCode() * 4) + (int)Direction;

    /// <summary>Rounds a quotient once, exactly: no intermediate result is rounded.</summary>
    /// <param name="dividend">In yen.</param>
    /// <param name="divisor">Larger than zero.</param>
    /// <returns>A multiple of the unit.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The divisor is zero or less.</exception>
    /// <exception cref="OverflowException">The result is no amount that a computer's whole number holds.</exception>
    public Yen Apply(decimal dividend, decimal divisor = 1)
    {
        if (divisor <= 0)
            throw new ArgumentOutOfRangeException(nameof(divisor), MoneyTexts.Divisor());
        var step = divisor * UnitYen;
        var size = Math.Abs(dividend);
        var rest = size % step;
        // What is left is a multiple of the step, so the quotient is whole.
        var units = (size - rest) / step;
        if ((Direction == RoundingDirection.Up && rest > 0) || (Direction == RoundingDirection.HalfUp && rest * 2 >= step))
            units++;
        var yen = checked((long)decimal.Round(units) * UnitYen);
        return new Yen(dividend < 0 ? -yen : yen);
    }

    /// <summary>Rounds an amount.</summary>
    /// <param name="amount">The amount.</param>
    /// <returns>A multiple of the unit.</returns>
    public Yen Apply(Yen amount) => Apply((decimal)amount.Amount);
}
