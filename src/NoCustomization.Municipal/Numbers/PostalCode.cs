using System;
#if NET
using System.ComponentModel;
using System.Text.Json.Serialization;
using NoCustomization.Municipal.Conversion;
#endif
using NoCustomization.Municipal.Texts;

namespace NoCustomization.Municipal.Numbers;

/// <summary>Postal code (郵便番号): seven digits, without hyphen. It has no check digit.</summary>
#if NET
[TypeConverter(typeof(TextTypeConverter<PostalCode>))]
[JsonConverter(typeof(TextJsonConverter<PostalCode>))]
#endif
public readonly record struct PostalCode : IComparable<PostalCode>
#if NET
    , IParsable<PostalCode>
#endif
{
    private readonly string? _digits;

    private PostalCode(string digits) => _digits = digits;

    /// <summary>As it is printed: three digits, a hyphen, four digits.</summary>
    /// <returns>The text; empty for the default value.</returns>
    public string ToPrinted() => _digits is null ? "" : _digits.Substring(0, 3) + "-" + _digits.Substring(3);

    /// <summary>Reads it.</summary>
    /// <param name="text">Seven half-width digits.</param>
    /// <returns>The value.</returns>
    /// <exception cref="FormatException">It is none; the message says what is wrong.</exception>
    public static PostalCode Parse(string text) => Explain(text) is { } problem ? throw new FormatException(problem) : new PostalCode(text);

    /// <summary>Reads it, and never throws.</summary>
    /// <param name="text">Any text, or nothing.</param>
    /// <param name="value">The value; empty where it is none.</param>
    /// <returns>Whether it is one.</returns>
    public static bool TryParse(string? text, out PostalCode value)
    {
        var valid = Explain(text) is null;
        value = valid ? new PostalCode(text!) : default;
        return valid;
    }

    /// <summary>Says what is wrong with a text, in the language of the user interface.</summary>
    /// <param name="text">Any text, or nothing.</param>
    /// <returns>A sentence for people; <see langword="null"/> where nothing is wrong.</returns>
    public static string? Explain(string? text)
        => Digits.Are(text, 7) ? null : NumberTexts.Form(NumberTexts.PostalCode, 7);

    /// <inheritdoc/>
    public int CompareTo(PostalCode other) => string.CompareOrdinal(_digits, other._digits);

    /// <summary>The digits, leading zeros and all; empty for the default value.</summary>
    /// <returns>Digits.</returns>
    public override string ToString() => _digits ?? "";
#if NET

    static PostalCode IParsable<PostalCode>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<PostalCode>.TryParse(string? s, IFormatProvider? provider, out PostalCode result) => TryParse(s, out result);
#endif
}
