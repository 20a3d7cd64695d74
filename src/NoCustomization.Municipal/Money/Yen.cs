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

/// <summary>A whole number of yen; negative for what is paid back. Arithmetic that leaves its range throws <see cref="OverflowException"/>.</summary>
/// <param name="Amount">How many yen.</param>
#if NET
[TypeConverter(typeof(TextTypeConverter<Yen>))]
[JsonConverter(typeof(TextJsonConverter<Yen>))]
#endif
public readonly record struct Yen(long Amount) : IComparable<Yen>
#if NET
    , IParsable<Yen>
#endif
{
    /// <summary>Nothing.</summary>
    public static Yen Zero => default;

    /// <summary>Reads an amount.</summary>
    /// <param name="text">Half-width digits, a minus sign before them where negative; no separators.</param>
    /// <returns>The amount.</returns>
    /// <exception cref="FormatException">It is none.</exception>
    public static Yen Parse(string text) => TryParse(text, out var value) ? value : throw new FormatException(MoneyTexts.Yen());

    /// <summary>Reads an amount, and never throws.</summary>
    /// <param name="text">Any text, or nothing.</param>
    /// <param name="value">The amount; 0 where it is none.</param>
    /// <returns>Whether it is one.</returns>
    public static bool TryParse(string? text, out Yen value)
    {
        var amount = 0L;
        var valid = Digits.Are(text?.Length > 0 && text[0] == '-' ? text.Substring(1) : text, 1, 19) && long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out amount);
        value = new Yen(valid ? amount : 0);
        return valid;
    }

    /// <inheritdoc/>
    public int CompareTo(Yen other) => Amount.CompareTo(other.Amount);

    /// <summary>The digits, without separators and unit.</summary>
    /// <returns>The text, the same in every culture.</returns>
    public override string ToString() => Amount.ToString(CultureInfo.InvariantCulture);

    /// <summary>As it is printed for people: <c>1,234円</c>.</summary>
    /// <returns>The text.</returns>
    public string ToPrinted() => Amount.ToString("#,0", CultureInfo.InvariantCulture) + "円";

    /// <summary>The sum.</summary>
    public static Yen operator +(Yen left, Yen right) => new(checked(left.Amount + right.Amount));

    /// <summary>The difference.</summary>
    public static Yen operator -(Yen left, Yen right) => new(checked(left.Amount - right.Amount));

    /// <summary>So many times the amount.</summary>
    public static Yen operator *(Yen amount, int times) => new(checked(amount.Amount * times));

    /// <summary>Whether the left one is smaller.</summary>
    public static bool operator <(Yen left, Yen right) => left.Amount < right.Amount;

    /// <summary>Whether the left one is not larger.</summary>
    public static bool operator <=(Yen left, Yen right) => left.Amount <= right.Amount;

    /// <summary>Whether the left one is larger.</summary>
    public static bool operator >(Yen left, Yen right) => left.Amount > right.Amount;

    /// <summary>Whether the left one is not smaller.</summary>
    public static bool operator >=(Yen left, Yen right) => left.Amount >= right.Amount;
#if NET

    static Yen IParsable<Yen>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<Yen>.TryParse(string? s, IFormatProvider? provider, out Yen result) => TryParse(s, out result);
#endif
}
