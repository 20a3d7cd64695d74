using System;
using System.Collections.Generic;
using System.ComponentModel.DataAnnotations;
using System.Linq;
using NoCustomization.Municipal.Businesses;
using NoCustomization.Municipal.Calendars;
using NoCustomization.Municipal.Points;
using NoCustomization.Municipal.Tables;
using NoCustomization.Parameters;

namespace NoCustomization.Municipal.Common;

/// <summary>On which days the office is closed: weekdays, national holidays, the turn of the year, days of its own. Due dates move by it.</summary>
[ConfigurationPoint("common.closed-days")]
[MunicipalPoint(
    Business.Common, ExtensionPointKind.CodeTable, SourceMark.Fact, "Closed days", "閉庁日",
    Description = "On which days the office is closed: weekdays, national holidays, the turn of the year, days of its own. Due dates move by it.",
    JapaneseDescription = "閉庁日。曜日、国民の祝日、年末年始、団体独自の日を登録する。納期限の繰下げに使う。",
    Sources = ["S60", "S59"],
    LegalNote = "Holidays are entered as dates, from the list that the Cabinet Office publishes; a year without entries is an error, never an open day.",
    JapaneseLegalNote = "祝日は内閣府が公表する一覧の日付で登録する。登録のない年は誤りとして扱い、開庁日とはみなさない。")]
public sealed class ClosedDays
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
    [MaxLength(7)]
    [Label("Weekdays", "曜日")]
    public IReadOnlyList<DayOfWeek> Weekdays { get; init; } = [];

    /// <summary>Further closed days.</summary>
    [MaxLength(5000)]
    [Label("Further closed days", "その他の閉庁日")]
    public IReadOnlyList<EffectiveDate> Days { get; init; } = [];

    /// <summary>Days open nevertheless.</summary>
    [MaxLength(5000)]
    [Label("Days open nevertheless", "臨時の開庁日")]
    public IReadOnlyList<EffectiveDate> OpenDays { get; init; } = [];

    /// <summary>The calendar with which due dates move.</summary>
    /// <returns>The calendar.</returns>
    /// <exception cref="System.ArgumentException">The years are in the wrong order.</exception>
    public IBusinessCalendar ToCalendar() => new BusinessCalendar(
        new HolidayTable(FirstYear, LastYear, Holidays.Select(holiday => new KeyValuePair<EffectiveDate, string>(holiday.Day, holiday.Name))), Weekdays, Days, OpenDays);
}
