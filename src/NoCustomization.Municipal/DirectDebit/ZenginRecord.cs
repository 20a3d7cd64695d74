using System;
using System.Collections.Generic;
using System.Globalization;
using NoCustomization.Municipal.Numbers;
using NoCustomization.Municipal.Texts;

namespace NoCustomization.Municipal.DirectDebit;

/// <summary>The values of one record, by field.</summary>
internal sealed class ZenginRecord(ZenginLayout layout)
{
    private readonly Dictionary<string, string> _values = [];

    public ZenginLayout Layout { get; } = layout;

    public string this[string key]
    {
        get => _values[key];
        set => _values[key] = value;
    }

    public long Number(string key) => _values[key].Length == 0 ? 0 : long.Parse(_values[key], NumberStyles.None, CultureInfo.InvariantCulture);

    public void Set(string key, long value) => _values[key] = value.ToString(CultureInfo.InvariantCulture);

    /// <summary>Writes the record at an offset, or says what does not fit.</summary>
    public void Write(byte[] bytes, int offset, Action<string> problem)
    {
        foreach (var field in Layout.Fields)
        {
            var value = field.Key == "Kind" ? Layout.Kind.ToString() : _values.TryGetValue(field.Key, out var given) ? given : "";
            if (Explain(field, value) is { } wrong)
                problem(wrong);
            else
                Write(bytes, offset, IsWrittenAsNumber(field, value) ? value.PadLeft(field.Length, '0') : value.PadRight(field.Length, ' '));
            offset += field.Length;
        }
    }

    /// <summary>Reads a record at an offset. Numbers keep their zeros, texts lose the spaces behind them.</summary>
    public static ZenginRecord Read(ZenginLayout layout, byte[] bytes, int offset, Action<string> problem)
    {
        var record = new ZenginRecord(layout);
        foreach (var field in layout.Fields)
        {
            var characters = new char[field.Length];
            for (var i = 0; i < field.Length; i++)
                characters[i] = ZenginText.CharacterOf(bytes[offset + i]);
            var text = new string(characters);
            var trimmed = text.TrimEnd(' ');
            var isDigits = Digits.Are(text, field.Length);
            var known = isDigits || (text.IndexOf('\0') < 0 && (!field.IsNumber || field.MayBeText || (field.MayBeBlank && trimmed.Length == 0)));
            if (!known)
                problem(field.IsNumber ? ZenginTexts.NotDigits(field.Key, field.Length) : ZenginTexts.NotCharacters(field.Key));
            record[field.Key] = known || !field.IsNumber ? trimmed : new string('0', field.Length);
            offset += field.Length;
        }

        return record;
    }

    private static void Write(byte[] bytes, int offset, string text)
    {
        for (var i = 0; i < text.Length; i++)
            bytes[offset + i] = (byte)ZenginText.ByteOf(text[i]);
    }

    private static bool IsWrittenAsNumber(ZenginField field, string value) => field.IsNumber && (!field.MayBeText || Digits.Are(value, 1, field.Length));

    private static string? Explain(ZenginField field, string? value)
    {
        if (value is null)
            return ZenginTexts.NotGiven(field.Key);
        if (value.Length > field.Length)
            return ZenginTexts.TooLong(field.Key, field.Length);
        foreach (var c in value)
        {
            if (field.IsNumber && !field.MayBeText && c is (< '0' or > '9'))
                return ZenginTexts.NotDigits(field.Key, field.Length);
            if ((!field.IsNumber || field.MayBeText) && !ZenginText.IsAllowed(c))
                return ZenginTexts.NotCharacters(field.Key);
        }

        return null;
    }
}
