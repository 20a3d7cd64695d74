using System;
using System.Globalization;

namespace NoCustomization.Policy.Waivers;

/// <summary>A day of the calendar, as documents write it: no clock, no time zone. Both ends of a waiver's term are whole days.</summary>
public readonly struct CivilDate : IEquatable<CivilDate>, IComparable<CivilDate>
{
    /// <summary>How a date is written.</summary>
    public const string Format = "yyyy-MM-dd";

    private readonly DateTime _day;

    private CivilDate(DateTime day) => _day = day;

    /// <summary>Names a day.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The calendar has no such day.</exception>
    public CivilDate(int year, int month, int day)
        : this(new DateTime(year, month, day, 0, 0, 0, DateTimeKind.Unspecified))
    {
    }

    /// <summary>The day of a moment in Japan, where the bodies are: UTC+9 all year. The caller brings the moment, since nothing here reads a clock.</summary>
    /// <param name="utc">A moment in universal time.</param>
    public static CivilDate InJapan(DateTime utc) => new(utc.AddHours(9).Date);

    /// <summary>Reads <c>2027-03-31</c>; false for any other form and for days that do not exist.</summary>
    public static bool TryParse(string? text, out CivilDate date)
    {
        var isDay = DateTime.TryParseExact(text, Format, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day);
        date = new CivilDate(day);
        return isDay;
    }

    /// <summary>The beginning of the day, in no zone.</summary>
    public DateTime Midnight => _day;

    /// <summary>The same day years later; of 29 February, 28 February where that year has no other; never behind the calendar's last day.</summary>
    public CivilDate AddYears(int years) => new(_day.Year > DateTime.MaxValue.Year - years ? DateTime.MaxValue.Date : _day.AddYears(years));

    /// <summary>The day that comes a number of days later, or earlier.</summary>
    public CivilDate AddDays(int days) => new(_day.AddDays(days));

    /// <summary>Days from this one to another; negative where the other is earlier.</summary>
    public int DaysUntil(CivilDate other) => (int)(other._day - _day).TotalDays;

    /// <inheritdoc/>
    public int CompareTo(CivilDate other) => _day.CompareTo(other._day);

    /// <inheritdoc/>
    public bool Equals(CivilDate other) => _day == other._day;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is CivilDate other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _day.GetHashCode();

    /// <summary>The date as documents write it.</summary>
    public override string ToString() => _day.ToString(Format, CultureInfo.InvariantCulture);

    /// <summary>Whether two are the same day.</summary>
    public static bool operator ==(CivilDate a, CivilDate b) => a.Equals(b);

    /// <summary>Whether two are different days.</summary>
    public static bool operator !=(CivilDate a, CivilDate b) => !a.Equals(b);

    /// <summary>Whether a day is before another.</summary>
    public static bool operator <(CivilDate a, CivilDate b) => a.CompareTo(b) < 0;

    /// <summary>Whether a day is after another.</summary>
    public static bool operator >(CivilDate a, CivilDate b) => a.CompareTo(b) > 0;

    /// <summary>Whether a day is not after another.</summary>
    public static bool operator <=(CivilDate a, CivilDate b) => a.CompareTo(b) <= 0;

    /// <summary>Whether a day is not before another.</summary>
    public static bool operator >=(CivilDate a, CivilDate b) => a.CompareTo(b) >= 0;
}
