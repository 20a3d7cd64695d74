using System;
using System.Globalization;
#if NET
using System.ComponentModel;
using System.Text.Json.Serialization;
using NoCustomization.Municipal.Conversion;
#endif
using NoCustomization.Municipal.Numbers;
using NoCustomization.Municipal.Texts;
using NoCustomization.Parameters;

namespace NoCustomization.Municipal.Calendars;

/// <summary>A fiscal year (年度): 1 April to 31 March, named for the year in which it begins.</summary>
#if NET
[TypeConverter(typeof(TextTypeConverter<FiscalYear>))]
[JsonConverter(typeof(TextJsonConverter<FiscalYear>))]
#endif
public readonly record struct FiscalYear : IComparable<FiscalYear>
#if NET
    , IParsable<FiscalYear>
#endif
{
    private const int FirstMonth = 4;
    private const int Last = 9998;
    private readonly int _yearsAfterFirst;

    /// <summary>A fiscal year.</summary>
    /// <param name="year">The Gregorian year in which it begins, 1 to 9998.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such year.</exception>
    public FiscalYear(int year)
    {
        if (year is < 1 or > Last)
            throw new ArgumentOutOfRangeException(nameof(year), CalendarTexts.FiscalYear());
        _yearsAfterFirst = year - 1;
    }

    /// <summary>The Gregorian year in which it begins.</summary>
    public int Year => _yearsAfterFirst + 1;

    /// <summary>1 April.</summary>
    public EffectiveDate FirstDay => new(Year, FirstMonth, 1);

    /// <summary>31 March of the next year.</summary>
    public EffectiveDate LastDay => new(Year + 1, FirstMonth - 1, 31);

    /// <summary>The fiscal year of a day.</summary>
    /// <param name="day">The day.</param>
    /// <returns>The year in which it lies.</returns>
    /// <exception cref="ArgumentOutOfRangeException">It lies before the first fiscal year or after the last one.</exception>
    public static FiscalYear Of(EffectiveDate day) => new(day.Month < FirstMonth ? day.Year - 1 : day.Year);

    /// <summary>Reads a fiscal year.</summary>
    /// <param name="text">The year in which it begins, in four half-width digits.</param>
    /// <returns>The fiscal year.</returns>
    /// <exception cref="FormatException">It is none.</exception>
    public static FiscalYear Parse(string text) => TryParse(text, out var value) ? value : throw new FormatException(CalendarTexts.FiscalYear());

    /// <summary>Reads a fiscal year, and never throws.</summary>
    /// <param name="text">Any text, or nothing.</param>
    /// <param name="value">The fiscal year; the first one there is where it is none.</param>
    /// <returns>Whether it is one.</returns>
    public static bool TryParse(string? text, out FiscalYear value)
    {
        var year = 0;
        var valid = Digits.Are(text, 4) && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out year) && year is >= 1 and <= Last;
        value = valid ? new FiscalYear(year) : default;
        return valid;
    }

    /// <summary>The day of a month within this fiscal year: January to March lie in the next calendar year.</summary>
    /// <param name="month">1 to 12.</param>
    /// <param name="day">1 to 31; beyond the end of the month its last day is meant.</param>
    /// <returns>The day.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such month or day.</exception>
    public EffectiveDate DayOf(int month, int day)
    {
        if (month is < 1 or > 12 || day is < 1 or > 31)
            throw new ArgumentOutOfRangeException(nameof(month), CalendarTexts.MonthAndDay());
        var year = month < FirstMonth ? Year + 1 : Year;
        return new EffectiveDate(year, month, Math.Min(day, DateTime.DaysInMonth(year, month)));
    }

    /// <summary>Whether a day lies in it.</summary>
    /// <param name="day">The day.</param>
    /// <returns>Whether it is not before the first day and not after the last.</returns>
    public bool Contains(EffectiveDate day) => day >= FirstDay && day <= LastDay;

    /// <summary>As it is printed, as in <c>令和8年度</c>.</summary>
    /// <param name="eras">The eras.</param>
    /// <param name="eraOf">Whose era names the year; the first day unless given. The year that began on 1 April 2019 is 平成31年度 by its first day and 令和元年度 by its last one.</param>
    /// <returns>The text.</returns>
    /// <exception cref="FormatException">The table has no era for that day.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The day does not lie in the year.</exception>
    public string ToPrinted(EraTable eras, EffectiveDate? eraOf = null)
    {
        if (eras is null)
            throw new ArgumentNullException(nameof(eras));
        if (eraOf is { } day && !Contains(day))
            throw new ArgumentOutOfRangeException(nameof(eraOf), CalendarTexts.OutsideYear(ToString()));
        var era = eras.EraOf(eraOf ?? FirstDay);
        // An era of January to March counts its years from after this one began: 1988 is 昭和63年度 to its last day.
        if (era.FirstDay.Year > Year)
            era = eras.EraOf(FirstDay);
        return era.Name + EraTable.YearText(Year - era.FirstDay.Year + 1) + "年度";
    }

    /// <inheritdoc/>
    public int CompareTo(FiscalYear other) => _yearsAfterFirst.CompareTo(other._yearsAfterFirst);

    /// <summary>The year in which it begins, in four digits.</summary>
    /// <returns>The text, the same in every culture.</returns>
    public override string ToString() => Year.ToString("0000", CultureInfo.InvariantCulture);
#if NET

    static FiscalYear IParsable<FiscalYear>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<FiscalYear>.TryParse(string? s, IFormatProvider? provider, out FiscalYear result) => TryParse(s, out result);
#endif
}
