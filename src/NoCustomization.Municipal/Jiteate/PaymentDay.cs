using System;
using System.ComponentModel.DataAnnotations;
using NoCustomization.Municipal.Businesses;
using NoCustomization.Municipal.Calendars;
using NoCustomization.Municipal.Points;
using NoCustomization.Parameters;

namespace NoCustomization.Municipal.Jiteate;

/// <summary>On which day of the month the allowance is paid, and what happens where banks are closed.</summary>
[ConfigurationPoint("jiteate.payment-day")]
[MunicipalPoint(
    Business.Jiteate, ExtensionPointKind.Parameter, SourceMark.Fact, "Payment day", "支払日",
    Description = "On which day of the month the allowance is paid, and what happens where banks are closed.",
    JapaneseDescription = "児童手当を支払う日と、金融機関の休業日に当たる場合の扱い。",
    Sources = ["S77"])]
public sealed class PaymentDay
{
    /// <summary>Day of the month.</summary>
    [Required]
    [Range(1, 31)]
    [Label("Day of the month", "日")]
    public int Day { get; init; }

    /// <summary>Where banks are closed.</summary>
    [Required]
    [Label("Where banks are closed", "金融機関休業日の扱い")]
    public ClosedDayRule OnClosedDay { get; init; }

    /// <summary>The payment day of a month.</summary>
    /// <param name="year">The year, Gregorian.</param>
    /// <param name="month">1 to 12.</param>
    /// <param name="banks">The days on which banks are closed.</param>
    /// <returns>The day.</returns>
    /// <exception cref="CalendarException">The calendar does not reach so far.</exception>
    public EffectiveDate For(int year, int month, IBusinessCalendar banks) => banks.Move(new EffectiveDate(year, month, Math.Min(Day, DateTime.DaysInMonth(year, month))), OnClosedDay);
}
