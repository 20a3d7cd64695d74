using System;
using System.Collections.Generic;
using System.ComponentModel.DataAnnotations;
using System.Linq;
using NoCustomization.Municipal.Calendars;
using NoCustomization.Municipal.Money;
using NoCustomization.Municipal.Points;
using NoCustomization.Municipal.Texts;
using NoCustomization.Parameters;

namespace NoCustomization.Municipal.Instalments;

/// <summary>In how many terms, and when, what is assessed for a fiscal year is paid (納期). Each tax and premium has its own point with this shape.</summary>
public abstract class InstalmentSchedule
{
    /// <summary>The terms of a fiscal year, in order.</summary>
    [Required]
    [MinLength(1)]
    [MaxLength(24)]
    [Label("Terms in order", "納期の一覧 (期別の順)")]
    public IReadOnlyList<InstalmentTerm> Terms { get; init; } = [];

    /// <summary>What becomes of a due date that falls on a closed day.</summary>
    [Required]
    [EnumDataType(typeof(ClosedDayRule))]
    [Label("Due date on a closed day", "納期限が閉庁日の場合の扱い")]
    public ClosedDayRule OnClosedDay { get; init; }

    /// <summary>The unit in yen to which the amount of each term is cut; what is left goes to the first term.</summary>
    [Range(1, 1_000_000)]
    [Statutory(StatutoryKind.Standard)]
    [Label("Unit of each term (yen); the rest goes to the first term", "期別税額の端数処理単位 (円)。端数は第1期に合算")]
    public long UnitYen { get; init; }

    /// <summary>Up to this amount all is paid in the first term; nothing where small amounts are divided too.</summary>
    [Range(0, long.MaxValue)]
    [Statutory(StatutoryKind.Free)]
    [Label("Paid in one term up to (yen)", "一括で徴収する少額の上限 (円)")]
    public long? SingleTermUpToYen { get; init; }

    /// <summary>The due dates of a fiscal year.</summary>
    /// <param name="year">The fiscal year.</param>
    /// <param name="calendar">The closed days.</param>
    /// <returns>A date for each term.</returns>
    /// <exception cref="CalendarException">The calendar does not reach so far.</exception>
    public IReadOnlyList<EffectiveDate> DueDates(FiscalYear year, IBusinessCalendar calendar) =>
        [.. Terms.Select(term => calendar.Move(year.DayOf(term.Month, term.Day), OnClosedDay))];

    /// <summary>Divides an amount into the terms of a fiscal year.</summary>
    /// <param name="total">What is assessed for the year; not negative.</param>
    /// <param name="year">The fiscal year.</param>
    /// <param name="calendar">The closed days.</param>
    /// <returns>An instalment for each term; together they are the total.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The amount is negative.</exception>
    /// <exception cref="InvalidOperationException">No term is entered.</exception>
    /// <exception cref="CalendarException">The calendar does not reach so far.</exception>
    public IReadOnlyList<Instalment> Divide(Yen total, FiscalYear year, IBusinessCalendar calendar)
    {
        if (total < Yen.Zero)
            throw new ArgumentOutOfRangeException(nameof(total), MoneyTexts.Negative());
        var dates = DueDates(year, calendar);
        if (dates.Count == 0)
            throw new InvalidOperationException(MoneyTexts.NoTerms());
        var each = total.Amount <= SingleTermUpToYen ? Yen.Zero : new Rounding(UnitYen, RoundingDirection.Down).Apply(total.Amount, dates.Count);
        return [.. dates.Select((date, i) => new Instalment(i + 1, date, i == 0 ? total - (each * (dates.Count - 1)) : each))];
    }
}
