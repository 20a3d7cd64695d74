using System;
#if NET
using System.ComponentModel;
using System.Text.Json.Serialization;
using NoCustomization.Municipal.Conversion;
#endif
using NoCustomization.Municipal.Texts;

namespace NoCustomization.Municipal.Numbers;

/// <summary>Municipality code (全国地方公共団体コード): prefecture (2 digits), body (3) and check digit (1). Kept as text, for leading zeros count.</summary>
/// <remarks>The rule was checked against all 1,965 codes of the list of 1 January 2024. It cannot tell every wrong digit: two remainders share the check digit 1.</remarks>
#if NET
[TypeConverter(typeof(TextTypeConverter<MunicipalityCode>))]
[JsonConverter(typeof(TextJsonConverter<MunicipalityCode>))]
#endif
public readonly record struct MunicipalityCode : IComparable<MunicipalityCode>
#if NET
    , IParsable<MunicipalityCode>
#endif
{
    private readonly string? _digits;

    private MunicipalityCode(string digits) => _digits = digits;

    /// <summary>The code without its check digit, as many statistics and JIS X 0401 and 0402 write it.</summary>
    public string FiveDigits => _digits is null ? "" : _digits.Substring(0, 5);

    /// <summary>The prefecture's two digits, 01 to 47.</summary>
    public string Prefecture => _digits is null ? "" : _digits.Substring(0, 2);

    /// <summary>Whether it is a prefecture itself.</summary>
    public bool IsPrefecture => _digits is not null && string.CompareOrdinal(_digits, 2, "000", 0, 3) == 0;

    /// <summary>Adds the check digit to five digits.</summary>
    /// <param name="fiveDigits">Prefecture and body.</param>
    /// <returns>The code.</returns>
    /// <exception cref="FormatException">They are no five digits, or begin with no prefecture.</exception>
    public static MunicipalityCode FromFiveDigits(string fiveDigits) => TryFromFiveDigits(fiveDigits, out var code)
        ? code
        : throw new FormatException(Digits.Are(fiveDigits, 5) ? NumberTexts.Prefecture(NumberTexts.MunicipalityCode) : NumberTexts.Form(NumberTexts.MunicipalityCode, 5));

    /// <summary>Adds the check digit to five digits, and never throws.</summary>
    /// <param name="fiveDigits">Any text, or nothing.</param>
    /// <param name="code">The code; empty where there is none.</param>
    /// <returns>Whether there is one.</returns>
    public static bool TryFromFiveDigits(string? fiveDigits, out MunicipalityCode code)
    {
        var valid = Digits.Are(fiveDigits, 5) && IsPrefectureNumber(fiveDigits!);
        code = valid ? new MunicipalityCode(fiveDigits + (char)('0' + CheckDigits.Municipality(fiveDigits!))) : default;
        return valid;
    }

    private static bool IsPrefectureNumber(string digits) => string.CompareOrdinal(digits, 0, "01", 0, 2) >= 0 && string.CompareOrdinal(digits, 0, "47", 0, 2) <= 0;

    private static string? ExplainCheckDigit(string digits)
    {
        var expected = CheckDigits.Municipality(digits);
        return digits[5] - '0' == expected ? null : NumberTexts.CheckDigitExpected(NumberTexts.MunicipalityCode, expected);
    }

    /// <summary>Reads it.</summary>
    /// <param name="text">Six half-width digits.</param>
    /// <returns>The value.</returns>
    /// <exception cref="FormatException">It is none; the message says what is wrong.</exception>
    public static MunicipalityCode Parse(string text) => Explain(text) is { } problem ? throw new FormatException(problem) : new MunicipalityCode(text);

    /// <summary>Reads it, and never throws.</summary>
    /// <param name="text">Any text, or nothing.</param>
    /// <param name="value">The value; empty where it is none.</param>
    /// <returns>Whether it is one.</returns>
    public static bool TryParse(string? text, out MunicipalityCode value)
    {
        var valid = Explain(text) is null;
        value = valid ? new MunicipalityCode(text!) : default;
        return valid;
    }

    /// <summary>Says what is wrong with a text, in the language of the user interface.</summary>
    /// <param name="text">Any text, or nothing.</param>
    /// <returns>A sentence for people; <see langword="null"/> where nothing is wrong.</returns>
    public static string? Explain(string? text)
    {
        if (!Digits.Are(text, 6))
            return NumberTexts.Form(NumberTexts.MunicipalityCode, 6);
        return IsPrefectureNumber(text!) ? ExplainCheckDigit(text!) : NumberTexts.Prefecture(NumberTexts.MunicipalityCode);
    }

    /// <inheritdoc/>
    public int CompareTo(MunicipalityCode other) => string.CompareOrdinal(_digits, other._digits);

    /// <summary>The digits, leading zeros and all; empty for the default value.</summary>
    /// <returns>Digits.</returns>
    public override string ToString() => _digits ?? "";
#if NET

    static MunicipalityCode IParsable<MunicipalityCode>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<MunicipalityCode>.TryParse(string? s, IFormatProvider? provider, out MunicipalityCode result) => TryParse(s, out result);
#endif
}
