using System;
using System.ComponentModel;
using System.Globalization;

namespace NoCustomization.Parameters;

/// <summary>
/// A day of the calendar in Japan (施行日): the Gregorian year, month and day, without time or zone. It does what <c>DateOnly</c> does and exists where that does not;
/// on newer frameworks each becomes the other by itself. Its text is always <c>yyyy-MM-dd</c>, whatever the culture.
/// </summary>
[TypeConverter(typeof(EffectiveDateConverter))]
public readonly struct EffectiveDate : IEquatable<EffectiveDate>, IComparable<EffectiveDate>, IComparable
{
    private const string Iso = "yyyy-MM-dd";

    // Japan has had no summer time since 1951: nine hours, without a table of zones that a machine may lack.
    private static readonly TimeSpan s_japan = TimeSpan.FromHours(9);

    private EffectiveDate(int dayNumber) => DayNumber = dayNumber;

    /// <summary>A day.</summary>
    /// <param name="year">1 to 9999, Gregorian.</param>
    /// <param name="month">1 to 12.</param>
    /// <param name="day">1 to the last one of the month.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such day.</exception>
    public EffectiveDate(int year, int month, int day)
        : this(NumberOf(new DateTime(year, month, day)))
    {
    }

    /// <summary>The first day there is, 0001-01-01.</summary>
    public static EffectiveDate MinValue => default;

    /// <summary>The last day there is, 9999-12-31.</summary>
    public static EffectiveDate MaxValue { get; } = FromDateTime(DateTime.MaxValue);

    /// <summary>Days since 0001-01-01.</summary>
    public int DayNumber { get; }

    /// <summary>The year, Gregorian.</summary>
    public int Year => ToDateTime().Year;

    /// <summary>The month, 1 to 12.</summary>
    public int Month => ToDateTime().Month;

    /// <summary>The day of the month, 1 to 31.</summary>
    public int Day => ToDateTime().Day;

    /// <summary>The day of the week.</summary>
    public DayOfWeek DayOfWeek => ToDateTime().DayOfWeek;

    /// <summary>The day that it is in Japan at an instant.</summary>
    /// <param name="instant">The instant, with whatever offset.</param>
    /// <returns>The day in Japan.</returns>
    public static EffectiveDate InJapan(DateTimeOffset instant) => FromDateTime(instant.ToOffset(s_japan).DateTime);

    /// <summary>The day of a date and time, taken as it stands: nothing is converted between zones.</summary>
    /// <param name="value">The date and time.</param>
    /// <returns>Its day.</returns>
    public static EffectiveDate FromDateTime(DateTime value) => new(NumberOf(value));

    /// <summary>Reads <c>yyyy-MM-dd</c>.</summary>
    /// <param name="text">The text, without blanks around it.</param>
    /// <returns>The day.</returns>
    /// <exception cref="FormatException">It is no such text, or there is no such day.</exception>
    public static EffectiveDate Parse(string text) => FromDateTime(DateTime.ParseExact(text, Iso, CultureInfo.InvariantCulture, DateTimeStyles.None));

    /// <summary>Reads <c>yyyy-MM-dd</c>.</summary>
    /// <param name="text">The text, without blanks around it.</param>
    /// <param name="date">The day.</param>
    /// <returns>Whether it is such a text and there is such a day.</returns>
    public static bool TryParse(string? text, out EffectiveDate date)
    {
        var read = DateTime.TryParseExact(text, Iso, CultureInfo.InvariantCulture, DateTimeStyles.None, out var value);
        date = read ? FromDateTime(value) : default;
        return read;
    }

    /// <summary>Midnight of the day, of no zone.</summary>
    /// <returns>Its <see cref="DateTime.Kind"/> is <see cref="DateTimeKind.Unspecified"/>.</returns>
    public DateTime ToDateTime() => new(DayNumber * TimeSpan.TicksPerDay);

    /// <summary>The day so many days later.</summary>
    /// <param name="days">How many; a negative number for an earlier day.</param>
    /// <returns>That day.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such day.</exception>
    public EffectiveDate AddDays(int days) => FromDateTime(ToDateTime().AddDays(days));

    /// <inheritdoc/>
    public int CompareTo(EffectiveDate other) => DayNumber.CompareTo(other.DayNumber);

    /// <inheritdoc/>
    public int CompareTo(object? obj) => obj is null ? 1 : CompareTo((EffectiveDate)obj);

    /// <inheritdoc/>
    public bool Equals(EffectiveDate other) => DayNumber == other.DayNumber;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is EffectiveDate other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => DayNumber;

    /// <summary>The day as <c>yyyy-MM-dd</c>.</summary>
    /// <returns>The text, the same in every culture.</returns>
    public override string ToString() => ToDateTime().ToString(Iso, CultureInfo.InvariantCulture);

    /// <summary>Whether both are the same day.</summary>
    public static bool operator ==(EffectiveDate left, EffectiveDate right) => left.Equals(right);

    /// <summary>Whether they are different days.</summary>
    public static bool operator !=(EffectiveDate left, EffectiveDate right) => !left.Equals(right);

    /// <summary>Whether the left one is earlier.</summary>
    public static bool operator <(EffectiveDate left, EffectiveDate right) => left.DayNumber < right.DayNumber;

    /// <summary>Whether the left one is not later.</summary>
    public static bool operator <=(EffectiveDate left, EffectiveDate right) => left.DayNumber <= right.DayNumber;

    /// <summary>Whether the left one is later.</summary>
    public static bool operator >(EffectiveDate left, EffectiveDate right) => left.DayNumber > right.DayNumber;

    /// <summary>Whether the left one is not earlier.</summary>
    public static bool operator >=(EffectiveDate left, EffectiveDate right) => left.DayNumber >= right.DayNumber;

#if NET
    /// <summary>The same day.</summary>
    public static implicit operator EffectiveDate(DateOnly date) => new(date.DayNumber);

    /// <summary>The same day.</summary>
    public static implicit operator DateOnly(EffectiveDate date) => DateOnly.FromDayNumber(date.DayNumber);
#endif

    private static int NumberOf(DateTime value) => (int)(value.Ticks / TimeSpan.TicksPerDay);
}
