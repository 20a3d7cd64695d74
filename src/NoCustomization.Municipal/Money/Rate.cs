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

/// <summary>A rate in percent, exact to the last decimal place, as ordinances state it.</summary>
/// <param name="Percent">Percent: 6 for 6 %.</param>
#if NET
[TypeConverter(typeof(TextTypeConverter<Rate>))]
[JsonConverter(typeof(TextJsonConverter<Rate>))]
#endif
public readonly record struct Rate(decimal Percent) : IComparable<Rate>
#if NET
    , IParsable<Rate>
#endif
{
    /// <summary>Reads a rate.</summary>
    /// <param name="text">As in <c>0.3%</c>: half-width digits, a point where needed, the percent sign.</param>
    /// <returns>The rate.</returns>
    /// <exception cref="FormatException">It is none. The percent sign is a must: nobody knows whether 0.3 is meant as 30 %.</exception>
    public static Rate Parse(string text) => TryParse(text, out var value) ? value : throw new FormatException(MoneyTexts.Rate());

    /// <summary>Reads a rate, and never throws.</summary>
    /// <param name="text">Any text, or nothing.</param>
    /// <param name="value">The rate; 0 where it is none.</param>
    /// <returns>Whether it is one.</returns>
    public static bool TryParse(string? text, out Rate value)
    {
        value = default;
        if (text is not { Length: > 1 } || text[text.Length - 1] != '%'
            || text.Split('.').Length > 2 || !Array.TrueForAll(text.Substring(0, text.Length - 1).Split('.'), part => Digits.Are(part, 1, 28))
            || !decimal.TryParse(text.Substring(0, text.Length - 1), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var percent))
            return false;
        value = new Rate(percent);
        return true;
    }

    /// <summary>The rate of an amount, rounded once.</summary>
    /// <param name="amount">The amount, such as a taxable base.</param>
    /// <param name="rounding">How the law or ordinance rounds.</param>
    /// <returns>Whole yen.</returns>
    public Yen Of(Yen amount, Rounding rounding) => rounding.Apply(amount.Amount * Percent, 100);

    /// <inheritdoc/>
    public int CompareTo(Rate other) => Percent.CompareTo(other.Percent);

    /// <summary>As in <c>0.3%</c>.</summary>
    /// <returns>The text, the same in every culture.</returns>
    public override string ToString() => Percent.ToString("0.############################", CultureInfo.InvariantCulture) + "%";
#if NET

    static Rate IParsable<Rate>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<Rate>.TryParse(string? s, IFormatProvider? provider, out Rate result) => TryParse(s, out result);
#endif
}
