using System;
using System.Collections.Generic;
using System.ComponentModel.DataAnnotations;
using System.Linq;
using NoCustomization.Municipal.Businesses;
using NoCustomization.Municipal.Calendars;
using NoCustomization.Municipal.Points;
using NoCustomization.Municipal.Tables;
using NoCustomization.Municipal.Texts;
using NoCustomization.Parameters;

namespace NoCustomization.Municipal.Common;

/// <summary>On which days the office is closed: weekdays, national holidays, the turn of the year, days of its own. Due dates move by it.</summary>
[ConfigurationPoint("common.closed-days")]
[MunicipalPoint(
    Business.Common, ExtensionPointKind.CodeTable, SourceMark.Fact, "Closed days", "閉庁日",
    Description = "On which days the office is closed: weekdays, national holidays, the turn of the year, days of its own. Due dates move by it. Holidays are entered as dates, from the list that the Cabinet Office publishes; a year without entries is an error, never an open day.",
    JapaneseDescription = "閉庁日。曜日、国民の祝日、年末年始、団体独自の日を登録する。納期限の繰下げに使う。祝日は内閣府が公表する一覧の日付で登録する。登録のない年は誤りとして扱い、開庁日とはみなさない。",
    Sources = ["S60", "S59"],
    LegalNote = "That a due date on a Saturday, Sunday or holiday moves even where the office happens to be open is general knowledge.",
    JapaneseLegalNote = "土曜日、日曜日、祝日の納期限は、窓口を臨時に開いていても繰り下がる (一般知識)。")]
public sealed class ClosedDays : IValidatableObject
{
    /// <summary>National holidays.</summary>
    [Statutory(StatutoryKind.Fixed)]
    [MinLength(1)]
    [MaxLength(2000)]
    [Label("National holidays", "国民の祝日・休日")]
    public IReadOnlyList<Holiday> Holidays { get; init; } = [];

    /// <summary>First calendar year of the holidays.</summary>
    [Statutory(StatutoryKind.Fixed)]
    [Range(1948, 9999)]
    [Label("First calendar year of the holidays", "祝日を登録した最初の年")]
    public int FirstYear { get; init; }

    /// <summary>Last calendar year of the holidays.</summary>
    [Statutory(StatutoryKind.Fixed)]
    [Range(1948, 9999)]
    [Label("Last calendar year of the holidays", "祝日を登録した最後の年")]
    public int LastYear { get; init; }

    /// <summary>Weekdays.</summary>
    [Required]
    [MinLength(1)]
    [MaxLength(7)]
    [Label("Weekdays", "曜日")]
    public IReadOnlyList<DayOfWeek> Weekdays { get; init; } = [];

    /// <summary>Further closed days.</summary>
    [MaxLength(5000)]
    [Label("Further closed days", "その他の閉庁日")]
    public IReadOnlyList<EffectiveDate> Days { get; init; } = [];

    /// <summary>Days open nevertheless.</summary>
    [MaxLength(5000)]
    [Label("Days open nevertheless (due dates move all the same)", "臨時の開庁日 (納期限の繰下げには影響しない)")]
    public IReadOnlyList<EffectiveDate> OpenDays { get; init; } = [];

    /// <summary>The calendar with which due dates move: a day on which the office opens for once is a closed day to it.</summary>
    /// <returns>The calendar.</returns>
    /// <exception cref="ArgumentException">The years are in the wrong order, or one of them has no holidays.</exception>
    public IBusinessCalendar ToDueDateCalendar() => new BusinessCalendar(ToHolidays(), Weekdays, Days, []);

    /// <summary>The calendar of the counters: when the office is open.</summary>
    /// <returns>The calendar.</returns>
    /// <exception cref="ArgumentException">The years are in the wrong order, or one of them has no holidays.</exception>
    public IBusinessCalendar ToOfficeCalendar() => new BusinessCalendar(ToHolidays(), Weekdays, Days, OpenDays);

    /// <inheritdoc/>
    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (FirstYear > LastYear)
            return [RowRules.Problem(RuleTexts.YearOrder(), nameof(FirstYear))];
        var stated = Holidays.Select(holiday => holiday.Day.Year).ToList();
        return Enumerable.Range(FirstYear, LastYear - FirstYear + 1).Except(stated).Select(year => RowRules.Problem(RuleTexts.NoHolidays(year), nameof(Holidays)))
            .Concat(Holidays.Where(holiday => holiday.Day.Year < FirstYear || holiday.Day.Year > LastYear).Select(holiday => RowRules.Problem(RuleTexts.OutsideYears(holiday.Day, FirstYear, LastYear), nameof(Holidays))));
    }

    internal HolidayTable ToHolidays() => new(FirstYear, LastYear, Holidays.Select(holiday => new KeyValuePair<EffectiveDate, string>(holiday.Day, holiday.Name)));
}
