using System;
using System.Globalization;
using System.Text.RegularExpressions;

namespace NoCustomization.Municipal.Calendars;

/// <summary>Takes the text of a date with an era apart, without asking whether there is such a day.</summary>
internal static class EraDateText
{
    private static readonly Regex s_long = new("^(?<year>元|[0-9]{1,3})年(?<month>[0-9]{1,2})月(?<day>[0-9]{1,2})日$", RegexOptions.CultureInvariant);
    private static readonly Regex s_short = new("^(?<year>[0-9]{1,3})[.](?<month>[0-9]{1,2})[.](?<day>[0-9]{1,2})$", RegexOptions.CultureInvariant);

    public static bool TryRead(string? text, Era[] eras, out (Era Era, int Year, int Month, int Day) parts)
    {
        parts = default;
        if (text is not { Length: <= 40 })
            return false;
        var half = HalfWidthDigits(text);
        foreach (var era in eras)
        {
            // $ also matches before a last line feed, which is none of a date's characters.
            var match = half.StartsWith(era.Name, StringComparison.Ordinal) ? s_long.Match(half.Substring(era.Name.Length))
                : half.Length > 0 && half[0] == era.Letter ? s_short.Match(half.Substring(1))
                : null;
            if (match is not { Success: true } || half[half.Length - 1] == '\n')
                continue;
            var year = match.Groups["year"].Value;
            parts = (era, year == "元" ? 1 : Number(year), Number(match.Groups["month"].Value), Number(match.Groups["day"].Value));
            return parts.Year > 0;
        }

        return false;
    }

    private static int Number(string digits) => int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);

    private static string HalfWidthDigits(string text)
    {
        var characters = text.ToCharArray();
        for (var i = 0; i < characters.Length; i++)
        {
            if (characters[i] is >= '０' and <= '９')
                characters[i] = (char)(characters[i] - '０' + '0');
        }

        return new string(characters);
    }
}
