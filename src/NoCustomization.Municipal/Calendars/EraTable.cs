using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using NoCustomization.Municipal.Texts;
using NoCustomization.Parameters;

namespace NoCustomization.Municipal.Calendars;

/// <summary>The eras, and dates written with them (和暦). A new era is a new entry, by parameter (common.eras), never a change of the program.</summary>
public sealed class EraTable
{
    // Until then the lunisolar calendar was in force, and a date of an era is no Gregorian one.
    private static readonly EffectiveDate s_gregorianSince = new(1873, 1, 1);
    private readonly Era[] _eras;

    /// <summary>A table of eras.</summary>
    /// <param name="eras">In whatever order; names, letters and first days differ.</param>
    /// <exception cref="ArgumentException">There is none, or two are the same.</exception>
    public EraTable(IEnumerable<Era> eras)
    {
        _eras = [.. (eras ?? throw new ArgumentNullException(nameof(eras))).OrderByDescending(era => era.FirstDay)];
        if (_eras.Length == 0 || Repeats(era => era.Name) || Repeats(era => era.Letter) || Repeats(era => era.FirstDay))
            throw new ArgumentException(CalendarTexts.Eras(), nameof(eras));
    }

    /// <summary>The eras, the latest first.</summary>
    public IReadOnlyList<Era> Eras => Array.AsReadOnly(_eras);

    /// <summary>The table with one era more.</summary>
    /// <param name="era">The era.</param>
    /// <returns>A new table.</returns>
    public EraTable With(Era era) => new(_eras.Append(era));

    /// <summary>The era of a day.</summary>
    /// <param name="day">Not before 1 January 1873: until then the calendar was another.</param>
    /// <returns>The era that began last on or before it.</returns>
    /// <exception cref="FormatException">The table has none.</exception>
    public Era EraOf(EffectiveDate day) =>
        (day < s_gregorianSince ? null : Array.Find(_eras, era => era.FirstDay <= day)) ?? throw new FormatException(CalendarTexts.NoEra(day.ToString()));

    /// <summary>Writes a day, as in <c>令和元年5月1日</c>.</summary>
    /// <param name="day">The day.</param>
    /// <param name="printsGannen">Whether the first year is written 元年, and not 1年.</param>
    /// <returns>The text.</returns>
    /// <exception cref="FormatException">The table has no era for it.</exception>
    public string Format(EffectiveDate day, bool printsGannen = true)
    {
        var era = EraOf(day);
        var year = day.Year - era.FirstDay.Year + 1;
        return string.Format(CultureInfo.InvariantCulture, "{0}{1}年{2}月{3}日", era.Name, printsGannen ? YearText(year) : (object)year, day.Month, day.Day);
    }

    /// <summary>Writes a day in short, as in <c>R1.5.1</c>.</summary>
    /// <param name="day">The day.</param>
    /// <returns>The text.</returns>
    /// <exception cref="FormatException">The table has no era for it.</exception>
    public string FormatShort(EffectiveDate day)
    {
        var era = EraOf(day);
        return string.Format(CultureInfo.InvariantCulture, "{0}{1}.{2}.{3}", era.Letter, day.Year - era.FirstDay.Year + 1, day.Month, day.Day);
    }

    /// <summary>Reads a day.</summary>
    /// <param name="text"><c>令和元年5月1日</c>, <c>令和1年5月1日</c> or <c>R1.5.1</c>; full-width digits are read too.</param>
    /// <returns>The day.</returns>
    /// <exception cref="FormatException">It is none; the message says why.</exception>
    public EffectiveDate Parse(string text) => Read(text, out var day) is { } problem ? throw new FormatException(problem) : day;

    /// <summary>Reads a day, and never throws.</summary>
    /// <param name="text">Any text, or nothing.</param>
    /// <param name="day">The day; the first one there is where it is none.</param>
    /// <returns>Whether it is one.</returns>
    public bool TryParse(string? text, out EffectiveDate day) => Read(text, out day) is null;

    /// <summary>Says what is wrong with a text, in the language of the user interface.</summary>
    /// <param name="text">Any text, or nothing.</param>
    /// <returns>A sentence for people; <see langword="null"/> where nothing is wrong.</returns>
    public string? Explain(string? text) => Read(text, out _);

    internal static string YearText(int year) => year == 1 ? "元" : year.ToString(CultureInfo.InvariantCulture);

    private string? Read(string? text, out EffectiveDate day)
    {
        day = default;
        if (!EraDateText.TryRead(text, _eras, out var parts))
            return CalendarTexts.EraDate();
        var year = parts.Era.FirstDay.Year + parts.Year - 1;
        if (year > 9999 || parts.Month is < 1 or > 12 || parts.Day < 1 || parts.Day > DateTime.DaysInMonth(year, parts.Month))
            return CalendarTexts.NoSuchDay();
        var read = new EffectiveDate(year, parts.Month, parts.Day);
        if (read < s_gregorianSince)
            return CalendarTexts.NoEra(read.ToString());
        if (!IsOf(read, parts.Era))
            return CalendarTexts.OutsideEra(parts.Era.Name, Format(read));
        day = read;
        return null;
    }

    private bool IsOf(EffectiveDate day, Era era)
    {
        var actual = EraOf(day);
        return actual == era || (actual.SharesFirstDay && day == actual.FirstDay && EraOf(day.AddDays(-1)) == era);
    }

    private bool Repeats<T>(Func<Era, T> of) => _eras.Select(of).Distinct().Count() != _eras.Length;
}
