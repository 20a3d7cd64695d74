using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using NoCustomization.Municipal.Texts;
using NoCustomization.Parameters;

namespace NoCustomization.Municipal.Calendars;

/// <summary>
/// National holidays, as dates: laws move them, equinoxes are announced a year ahead, and no rule that a program could hold lasts. A table knows for which years it was
/// made, and says nothing of others.
/// </summary>
public sealed class HolidayTable
{
    private readonly Dictionary<EffectiveDate, string> _holidays;

    /// <summary>A table.</summary>
    /// <param name="firstYear">The first calendar year that is complete.</param>
    /// <param name="lastYear">The last one.</param>
    /// <param name="holidays">Days and their names; days outside of these years are not kept.</param>
    /// <exception cref="ArgumentException">The years are in the wrong order.</exception>
    public HolidayTable(int firstYear, int lastYear, IEnumerable<KeyValuePair<EffectiveDate, string>> holidays)
    {
        if (firstYear < 1 || lastYear > 9999 || lastYear < firstYear)
            throw new ArgumentException(CalendarTexts.Years(), nameof(lastYear));
        FirstYear = firstYear;
        LastYear = lastYear;
        _holidays = [];
        foreach (var holiday in holidays ?? throw new ArgumentNullException(nameof(holidays)))
        {
            if (Covers(holiday.Key))
                _holidays[holiday.Key] = holiday.Value;
        }

        // A year that was forgotten would pass for a year of open days.
        var years = new HashSet<int>(_holidays.Keys.Select(day => day.Year));
        for (var year = firstYear; year <= lastYear; year++)
        {
            if (!years.Contains(year))
                throw new ArgumentException(RuleTexts.NoHolidays(year), nameof(holidays));
        }
    }

    /// <summary>The first calendar year that is complete.</summary>
    public int FirstYear { get; }

    /// <summary>The last calendar year that is complete.</summary>
    public int LastYear { get; }

    /// <summary>Reads the list that the Cabinet Office publishes: a heading, then lines such as <c>2026/1/1,元日</c>. It counts as complete from its first year to its last.</summary>
    /// <param name="text">The text of the file, decoded.</param>
    /// <returns>The table.</returns>
    /// <exception cref="FormatException">A line is no such line; the message names it.</exception>
    public static HolidayTable ReadCabinetOfficeList(string text)
    {
        var holidays = new List<KeyValuePair<EffectiveDate, string>>();
        var lines = (text ?? throw new ArgumentNullException(nameof(text))).Split('\n');
        for (var i = 1; i < lines.Length; i++)
        {
            var line = lines[i].TrimEnd('\r');
            if (line.Length == 0)
                continue;
            var parts = line.Split(',');
            if (parts.Length != 2 || !DateTime.TryParseExact(parts[0], "yyyy/M/d", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
                throw new FormatException(CalendarTexts.HolidayLine(i + 1));
            holidays.Add(new KeyValuePair<EffectiveDate, string>(EffectiveDate.FromDateTime(day), parts[1]));
        }

        return holidays.Count == 0
            ? throw new FormatException(CalendarTexts.HolidayLine(2))
            : new HolidayTable(holidays.Min(holiday => holiday.Key).Year, holidays.Max(holiday => holiday.Key).Year, holidays);
    }

    /// <summary>Whether the table was made for the year of a day.</summary>
    /// <param name="day">The day.</param>
    /// <returns>Whether it can answer.</returns>
    public bool Covers(EffectiveDate day) => day.Year >= FirstYear && day.Year <= LastYear;

    /// <summary>The holiday on a day.</summary>
    /// <param name="day">The day.</param>
    /// <returns>Its name; <see langword="null"/> where it is none.</returns>
    /// <exception cref="CalendarException">The table was not made for that year.</exception>
    public string? HolidayOn(EffectiveDate day) => !Covers(day)
        ? throw new CalendarException(CalendarTexts.NotCovered(day.ToString(), FirstYear, LastYear))
        : _holidays.TryGetValue(day, out var name) ? name : null;
}
