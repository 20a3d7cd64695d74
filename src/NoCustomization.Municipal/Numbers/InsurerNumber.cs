using System;
#if NET
using System.ComponentModel;
using System.Text.Json.Serialization;
using NoCustomization.Municipal.Conversion;
#endif
using NoCustomization.Municipal.Texts;

namespace NoCustomization.Municipal.Numbers;

/// <summary>Insurer number (保険者番号): eight digits with check digit; six for municipal national health insurance.</summary>
/// <remarks>That municipal national health insurance has six digits is general knowledge.</remarks>
#if NET
[TypeConverter(typeof(TextTypeConverter<InsurerNumber>))]
[JsonConverter(typeof(TextJsonConverter<InsurerNumber>))]
#endif
public readonly record struct InsurerNumber : IComparable<InsurerNumber>
#if NET
    , IParsable<InsurerNumber>
#endif
{
    private readonly string? _digits;

    private InsurerNumber(string digits) => _digits = digits;

    /// <summary>Whether it has six digits, as those of municipal national health insurance do (general knowledge).</summary>
    public bool HasSixDigits => _digits?.Length == 6;

    /// <summary>Reads it.</summary>
    /// <param name="text">Eight half-width digits, or six.</param>
    /// <returns>The value.</returns>
    /// <exception cref="FormatException">It is none; the message says what is wrong.</exception>
    public static InsurerNumber Parse(string text) => Explain(text) is { } problem ? throw new FormatException(problem) : new InsurerNumber(text);

    /// <summary>Reads it, and never throws.</summary>
    /// <param name="text">Any text, or nothing.</param>
    /// <param name="value">The value; empty where it is none.</param>
    /// <returns>Whether it is one.</returns>
    public static bool TryParse(string? text, out InsurerNumber value)
    {
        var valid = Explain(text) is null;
        value = valid ? new InsurerNumber(text!) : default;
        return valid;
    }

    /// <summary>Says what is wrong with a text, in the language of the user interface.</summary>
    /// <param name="text">Any text, or nothing.</param>
    /// <returns>A sentence for people; <see langword="null"/> where nothing is wrong.</returns>
    public static string? Explain(string? text)
    {
        if (!Digits.Are(text, 8) && !Digits.Are(text, 6))
            return NumberTexts.Form(NumberTexts.InsurerNumber, NumberTexts.EightOrSix);
        var expected = CheckDigits.Insurer(text!);
        return text![text.Length - 1] - '0' == expected ? null : NumberTexts.CheckDigitExpected(NumberTexts.InsurerNumber, expected);
    }

    /// <inheritdoc/>
    public int CompareTo(InsurerNumber other) => string.CompareOrdinal(_digits, other._digits);

    /// <summary>The digits, leading zeros and all; empty for the default value.</summary>
    /// <returns>Digits.</returns>
    public override string ToString() => _digits ?? "";
#if NET

    static InsurerNumber IParsable<InsurerNumber>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<InsurerNumber>.TryParse(string? s, IFormatProvider? provider, out InsurerNumber result) => TryParse(s, out result);
#endif
}
