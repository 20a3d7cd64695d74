using System;
using System.Globalization;
#if NET
using System.ComponentModel;
using System.Text.Json.Serialization;
using NoCustomization.Municipal.Conversion;
#endif
using NoCustomization.Municipal.Numbers;
using NoCustomization.Municipal.Texts;

namespace NoCustomization.Municipal.Money;

/// <summary>A share from nothing to all, as reduction rules state it (10分の7): kept as it is written, for a third is no decimal number.</summary>
#if NET
[TypeConverter(typeof(TextTypeConverter<Fraction>))]
[JsonConverter(typeof(TextJsonConverter<Fraction>))]
#endif
public readonly record struct Fraction : IComparable<Fraction>
#if NET
    , IParsable<Fraction>
#endif
{
    private readonly int _denominator;

    /// <summary>A share.</summary>
    /// <param name="numerator">0 to the denominator.</param>
    /// <param name="denominator">1 to 10,000.</param>
    /// <exception cref="ArgumentOutOfRangeException">It is more than all, or less than nothing.</exception>
    public Fraction(int numerator, int denominator)
    {
        if (denominator is < 1 or > 10_000 || numerator < 0 || numerator > denominator)
            throw new ArgumentOutOfRangeException(nameof(numerator), MoneyTexts.Fraction());
        Numerator = numerator;
        _denominator = denominator;
    }

    /// <summary>How many parts.</summary>
    public int Numerator { get; }

    /// <summary>Of how many parts.</summary>
    public int Denominator => _denominator == 0 ? 1 : _denominator;

    /// <summary>Reads a share.</summary>
    /// <param name="text"><c>7/10</c> or <c>10分の7</c>, in half-width digits.</param>
    /// <returns>The share.</returns>
    /// <exception cref="FormatException">It is none.</exception>
    public static Fraction Parse(string text) => TryParse(text, out var value) ? value : throw new FormatException(MoneyTexts.Fraction());

    /// <summary>Reads a share, and never throws.</summary>
    /// <param name="text">Any text, or nothing.</param>
    /// <param name="value">The share; nothing where it is none.</param>
    /// <returns>Whether it is one.</returns>
    public static bool TryParse(string? text, out Fraction value)
    {
        value = default;
        if (text is null)
            return false;
        var slash = text.Split('/');
        var of = text.Split(["分の"], StringSplitOptions.None);
        if (!(slash.Length == 2 && Read(slash[0], out var numerator) && Read(slash[1], out var denominator))
            && !(of.Length == 2 && Read(of[1], out numerator) && Read(of[0], out denominator)))
            return false;
        if (denominator is < 1 or > 10_000 || numerator > denominator)
            return false;
        value = new Fraction(numerator, denominator);
        return true;
    }

    /// <summary>The share of an amount, rounded once.</summary>
    /// <param name="amount">The amount.</param>
    /// <param name="rounding">How the law or ordinance rounds.</param>
    /// <returns>Whole yen.</returns>
    public Yen Of(Yen amount, Rounding rounding) => rounding.Apply((decimal)amount.Amount * Numerator, Denominator);

    /// <summary>Whether both are written alike. 1/2 and 2/4 are not equal, for an ordinance is shown as it is written; <see cref="CompareTo"/> compares what they come to.</summary>
    /// <param name="other">The other one.</param>
    /// <returns>Whether numerator and denominator are the same.</returns>
    public bool Equals(Fraction other) => Numerator == other.Numerator && Denominator == other.Denominator;

    /// <inheritdoc/>
    public override int GetHashCode() => (Numerator * 10_007) + Denominator;

    /// <summary>Compares what they come to: 1/2 and 2/4 are the same.</summary>
    /// <param name="other">The other one.</param>
    /// <returns>Less than zero where this one is smaller, zero where they are the same, more than zero where it is larger.</returns>
    public int CompareTo(Fraction other) => ((long)Numerator * other.Denominator).CompareTo((long)other.Numerator * Denominator);

    /// <summary>As in <c>7/10</c>.</summary>
    /// <returns>The text, the same in every culture.</returns>
    public override string ToString() => string.Format(CultureInfo.InvariantCulture, "{0}/{1}", Numerator, Denominator);
#if NET

    static Fraction IParsable<Fraction>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<Fraction>.TryParse(string? s, IFormatProvider? provider, out Fraction result) => TryParse(s, out result);
#endif

    private static bool Read(string text, out int number)
    {
        number = 0;
        return Digits.Are(text, 1, 9) && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number);
    }
}
