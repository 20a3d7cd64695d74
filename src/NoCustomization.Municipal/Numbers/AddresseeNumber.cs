using System;
#if NET
using System.ComponentModel;
using System.Text.Json.Serialization;
using NoCustomization.Municipal.Conversion;
#endif
using NoCustomization.Municipal.Texts;

namespace NoCustomization.Municipal.Numbers;

/// <summary>Addressee number (宛名番号): a serial number within one body, mostly with a check digit. Which scheme a body's numbers have, <see cref="CheckDigitScheme"/> says; this type knows the form alone.</summary>
#if NET
[TypeConverter(typeof(TextTypeConverter<AddresseeNumber>))]
[JsonConverter(typeof(TextJsonConverter<AddresseeNumber>))]
#endif
public readonly record struct AddresseeNumber : IComparable<AddresseeNumber>
#if NET
    , IParsable<AddresseeNumber>
#endif
{
    private readonly string? _digits;

    private AddresseeNumber(string digits) => _digits = digits;

    /// <summary>Reads a number and checks its check digit.</summary>
    /// <param name="text">Half-width digits, the last one the check digit.</param>
    /// <param name="scheme">The scheme of the body.</param>
    /// <returns>The number.</returns>
    /// <exception cref="FormatException">It is none, or its check digit does not fit. The message does not repeat it.</exception>
    public static AddresseeNumber Parse(string text, CheckDigitScheme scheme)
    {
        if (scheme is null)
            throw new ArgumentNullException(nameof(scheme));
        var number = Parse(text);
        return scheme.Fits(text) ? number : throw new FormatException(NumberTexts.CheckDigit(NumberTexts.AddresseeNumber));
    }

    /// <summary>Reads a number and checks its check digit, and never throws.</summary>
    /// <param name="text">Any text, or nothing.</param>
    /// <param name="scheme">The scheme of the body.</param>
    /// <param name="value">The number; empty where it is none.</param>
    /// <returns>Whether it is one.</returns>
    public static bool TryParse(string? text, CheckDigitScheme scheme, out AddresseeNumber value)
    {
        if (scheme is null)
            throw new ArgumentNullException(nameof(scheme));
        if (TryParse(text, out value) && scheme.Fits(text))
            return true;
        value = default;
        return false;
    }

    /// <summary>Reads it.</summary>
    /// <param name="text">One to twenty half-width digits.</param>
    /// <returns>The value.</returns>
    /// <exception cref="FormatException">It is none; the message says what is wrong.</exception>
    public static AddresseeNumber Parse(string text) => Explain(text) is { } problem ? throw new FormatException(problem) : new AddresseeNumber(text);

    /// <summary>Reads it, and never throws.</summary>
    /// <param name="text">Any text, or nothing.</param>
    /// <param name="value">The value; empty where it is none.</param>
    /// <returns>Whether it is one.</returns>
    public static bool TryParse(string? text, out AddresseeNumber value)
    {
        var valid = Explain(text) is null;
        value = valid ? new AddresseeNumber(text!) : default;
        return valid;
    }

    /// <summary>Says what is wrong with a text, in the language of the user interface.</summary>
    /// <param name="text">Any text, or nothing.</param>
    /// <returns>A sentence for people; <see langword="null"/> where nothing is wrong.</returns>
    public static string? Explain(string? text)
        => Digits.Are(text, 1, 20) ? null : NumberTexts.Form(NumberTexts.AddresseeNumber, NumberTexts.UpTo(20));

    /// <inheritdoc/>
    public int CompareTo(AddresseeNumber other) => string.CompareOrdinal(_digits, other._digits);

    /// <summary>The digits, leading zeros and all; empty for the default value.</summary>
    /// <returns>Digits.</returns>
    public override string ToString() => _digits ?? "";
#if NET

    static AddresseeNumber IParsable<AddresseeNumber>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<AddresseeNumber>.TryParse(string? s, IFormatProvider? provider, out AddresseeNumber result) => TryParse(s, out result);
#endif
}
