using System;
#if NET
using System.ComponentModel;
using System.Text.Json.Serialization;
using NoCustomization.Municipal.Conversion;
#endif
using NoCustomization.Municipal.Texts;

namespace NoCustomization.Municipal.Numbers;

/// <summary>Address code (住所コード): prefecture (2 digits), body (3), large section 大字 (3), small section 小字 (3). It has no check digit.</summary>
#if NET
[TypeConverter(typeof(TextTypeConverter<AddressCode>))]
[JsonConverter(typeof(TextJsonConverter<AddressCode>))]
#endif
public readonly record struct AddressCode : IComparable<AddressCode>
#if NET
    , IParsable<AddressCode>
#endif
{
    private readonly string? _digits;

    private AddressCode(string digits) => _digits = digits;

    /// <summary>The municipality that the address lies in.</summary>
    public MunicipalityCode Municipality => _digits is null ? default : MunicipalityCode.FromFiveDigits(_digits.Substring(0, 5));

    /// <summary>The large section 大字, 000 to 999.</summary>
    public string LargeSection => _digits is null ? "" : _digits.Substring(5, 3);

    /// <summary>The small section 小字, 000 to 999.</summary>
    public string SmallSection => _digits is null ? "" : _digits.Substring(8, 3);

    /// <summary>Reads it.</summary>
    /// <param name="text">Eleven half-width digits.</param>
    /// <returns>The value.</returns>
    /// <exception cref="FormatException">It is none; the message says what is wrong.</exception>
    public static AddressCode Parse(string text) => Explain(text) is { } problem ? throw new FormatException(problem) : new AddressCode(text);

    /// <summary>Reads it, and never throws.</summary>
    /// <param name="text">Any text, or nothing.</param>
    /// <param name="value">The value; empty where it is none.</param>
    /// <returns>Whether it is one.</returns>
    public static bool TryParse(string? text, out AddressCode value)
    {
        var valid = Explain(text) is null;
        value = valid ? new AddressCode(text!) : default;
        return valid;
    }

    /// <summary>Says what is wrong with a text, in the language of the user interface.</summary>
    /// <param name="text">Any text, or nothing.</param>
    /// <returns>A sentence for people; <see langword="null"/> where nothing is wrong.</returns>
    public static string? Explain(string? text)
    {
        if (!Digits.Are(text, 11))
            return NumberTexts.Form(NumberTexts.AddressCode, 11);
        return MunicipalityCode.TryFromFiveDigits(text!.Substring(0, 5), out _) ? null : NumberTexts.Prefecture(NumberTexts.AddressCode);
    }

    /// <inheritdoc/>
    public int CompareTo(AddressCode other) => string.CompareOrdinal(_digits, other._digits);

    /// <summary>The digits, leading zeros and all; empty for the default value.</summary>
    /// <returns>Digits.</returns>
    public override string ToString() => _digits ?? "";
#if NET

    static AddressCode IParsable<AddressCode>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<AddressCode>.TryParse(string? s, IFormatProvider? provider, out AddressCode result) => TryParse(s, out result);
#endif
}
