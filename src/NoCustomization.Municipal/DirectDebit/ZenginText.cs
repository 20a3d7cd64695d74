using System.Text;

namespace NoCustomization.Municipal.DirectDebit;

/// <summary>The characters of direct debit records: one byte each (JIS X 0201), capital letters and half-width katakana.</summary>
public static class ZenginText
{
    private const string Kana = "ｦｱｲｳｴｵｶｷｸｹｺｻｼｽｾｿﾀﾁﾂﾃﾄﾅﾆﾇﾈﾉﾊﾋﾌﾍﾎﾏﾐﾑﾒﾓﾔﾕﾖﾗﾘﾙﾚﾛﾜﾝﾞﾟ";
    private const string Signs = " ()-/.,\\｢｣";

    // In the same order; what is small among them is written large in the records.
    private const string Full = "ヲアイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワン゛゜ァィゥェォッャュョヮヵヶ「」゙゚";
    private const string Half = "ｦｱｲｳｴｵｶｷｸｹｺｻｼｽｾｿﾀﾁﾂﾃﾄﾅﾆﾇﾈﾉﾊﾋﾌﾍﾎﾏﾐﾑﾒﾓﾔﾕﾖﾗﾘﾙﾚﾛﾜﾝﾞﾟｱｲｳｴｵﾂﾔﾕﾖﾜｶｹ｢｣ﾞﾟ";
    private const string SmallHalf = "ｧｨｩｪｫｯｬｭｮ";
    private const string LargeHalf = "ｱｲｳｴｵﾂﾔﾕﾖ";
    private const string Voiced = "ガギグゲゴザジズゼゾダヂヅデドバビブベボヴ";
    private const string VoicedBase = "ｶｷｸｹｺｻｼｽｾｿﾀﾁﾂﾃﾄﾊﾋﾌﾍﾎｳ";
    private const string HalfVoiced = "パピプペポ";
    private const string HalfVoicedBase = "ﾊﾋﾌﾍﾎ";
    private const string Dashes = "ーｰ－−‐‑–—―";

    /// <summary>Whether a character may be written.</summary>
    /// <param name="character">The character.</param>
    /// <returns>Whether it is a digit, a capital letter, a large half-width katakana, a sound mark, a space or one of the signs.</returns>
    public static bool IsAllowed(char character) =>
        character is (>= '0' and <= '9') or (>= 'A' and <= 'Z') || Kana.IndexOf(character) >= 0 || Signs.IndexOf(character) >= 0;

    /// <summary>
    /// Writes a name or other text with the allowed characters: hiragana and full-width katakana become half-width, small ones large, letters capital, long vowel marks
    /// and dashes a hyphen.
    /// </summary>
    /// <param name="text">Kana, letters, digits and signs.</param>
    /// <param name="written">What can be written of it; other characters, such as kanji, are left out.</param>
    /// <returns>Whether nothing was left out.</returns>
    public static bool FromName(string? text, out string written)
    {
        var builder = new StringBuilder();
        var whole = true;
        foreach (var character in text ?? "")
        {
            var before = builder.Length;
            Append(builder, character);
            whole &= builder.Length > before;
        }

        written = builder.ToString();
        return whole;
    }

    /// <summary>The byte of a character; -1 where it has none.</summary>
    internal static int ByteOf(char character) => character switch
    {
        >= ' ' and <= '~' => character,
        >= '\uFF61' and <= '\uFF9F' => character - '\uFF61' + 0xA1,
        _ => -1,
    };

    /// <summary>The character of a byte; a null character where it has none. More is read than written: banks are not all as strict.</summary>
    internal static char CharacterOf(byte value) => value switch
    {
        >= 0x20 and <= 0x7E => (char)value,
        >= 0xA1 and <= 0xDF => (char)(value - 0xA1 + '\uFF61'),
        _ => '\0',
    };

    private static void Append(StringBuilder builder, char character)
    {
        // Hiragana lie 0x60 below katakana.
        var c = character is >= 'ぁ' and <= 'ゖ' ? (char)(character + 0x60)
            : character is >= '！' and <= '～' ? (char)(character - '！' + '!')
            : character;
        if (c is >= 'a' and <= 'z')
            c = (char)(c - 'a' + 'A');
        if (IsAllowed(c))
            builder.Append(c);
        else if (c == '\u3000')
            builder.Append(' ');
        else if (Dashes.IndexOf(c) >= 0)
            builder.Append('-');
        else if (Full.IndexOf(c) is >= 0 and var full)
            builder.Append(Half[full]);
        else if (SmallHalf.IndexOf(c) is >= 0 and var small)
            builder.Append(LargeHalf[small]);
        else if (Voiced.IndexOf(c) is >= 0 and var voiced)
            builder.Append(VoicedBase[voiced]).Append('ﾞ');
        else if (HalfVoiced.IndexOf(c) is >= 0 and var half)
            builder.Append(HalfVoicedBase[half]).Append('ﾟ');
    }
}
