using System;
#if NET
using System.ComponentModel;
using System.Text.Json.Serialization;
using NoCustomization.Municipal.Conversion;
#endif
using NoCustomization.Municipal.Texts;

namespace NoCustomization.Municipal.Numbers;

/// <summary>Corporate number (法人番号): check digit (1), then twelve digits.</summary>
/// <remarks>Corporate numbers are public. Modulus 9 cannot tell a 0 from a 9.</remarks>
#if NET
[TypeConverter(typeof(TextTypeConverter<CorporateNumber>))]
[JsonConverter(typeof(TextJsonConverter<CorporateNumber>))]
#endif
public readonly record struct CorporateNumber : IComparable<CorporateNumber>
#if NET
    , IParsable<CorporateNumber>
#endif
{
    private readonly string? _digits;

    private CorporateNumber(string digits) => _digits = digits;

    /// <summary>Reads it.</summary>
    /// <param name="text">Thirteen half-width digits.</param>
    /// <returns>The value.</returns>
    /// <exception cref="FormatException">It is none; the message says what is wrong.</exception>
    public static CorporateNumber Parse(string text) => Explain(text) is { } problem ? throw new FormatException(problem) : new CorporateNumber(text);

    /// <summary>Reads it, and never throws.</summary>
    /// <param name="text">Any text, or nothing.</param>
    /// <param name="value">The value; empty where it is none.</param>
    /// <returns>Whether it is one.</returns>
    public static bool TryParse(string? text, out CorporateNumber value)
    {
        var valid = Explain(text) is null;
        value = valid ? new CorporateNumber(text!) : default;
        return valid;
    }

    /// <summary>Says what is wrong with a text, in the language of the user interface.</summary>
    /// <param name="text">Any text, or nothing.</param>
    /// <returns>A sentence for people; <see langword="null"/> where nothing is wrong.</returns>
    public static string? Explain(string? text)
    {
        if (!Digits.Are(text, 13))
            return NumberTexts.Form(NumberTexts.CorporateNumber, 13);
        var expected = CheckDigits.Corporate(text!);
        return text![0] - '0' == expected ? null : NumberTexts.CheckDigitExpected(NumberTexts.CorporateNumber, expected);
    }

    /// <inheritdoc/>
    public int CompareTo(CorporateNumber other) => string.CompareOrdinal(_digits, other._digits);

    /// <summary>The digits, leading zeros and all; empty for the default value.</summary>
    /// <returns>Digits.</returns>
    public override string ToString() => _digits ?? "";
#if NET

    static CorporateNumber IParsable<CorporateNumber>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<CorporateNumber>.TryParse(string? s, IFormatProvider? provider, out CorporateNumber result) => TryParse(s, out result);
#endif
}
