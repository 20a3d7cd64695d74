using System;
using System.Collections.Generic;
using System.ComponentModel.DataAnnotations;
using NoCustomization.Municipal.Businesses;
using NoCustomization.Municipal.Calendars;
using NoCustomization.Municipal.Points;
using NoCustomization.Parameters;

namespace NoCustomization.Municipal.Common;

/// <summary>On which days banks are closed besides the national holidays: payments and direct debits move by it, not by the office's own closed days.</summary>
[ConfigurationPoint("common.bank-closed-days")]
[MunicipalPoint(
    Business.Common, ExtensionPointKind.CodeTable, SourceMark.Fact, "Closed days of banks", "金融機関休業日",
    Description = "On which days banks are closed besides the national holidays: payments and direct debits move by it, not by the office's own closed days.",
    JapaneseDescription = "祝日のほかに金融機関が休業する日。手当の支払日や口座振替日は、閉庁日ではなくこの日によって移す。",
    Sources = ["S77", "S63"],
    LegalNote = "Which days these are follows from the Banking Act (general knowledge): look them up.",
    JapaneseLegalNote = "休業日は銀行法令による (一般知識)。確認して登録すること。")]
public sealed class BankClosedDays
{
    /// <summary>Weekdays.</summary>
    [Required]
    [MinLength(1)]
    [MaxLength(7)]
    [Label("Weekdays", "曜日")]
    public IReadOnlyList<DayOfWeek> Weekdays { get; init; } = [];

    /// <summary>Further closed days.</summary>
    [Required]
    [MaxLength(5000)]
    [Label("Further closed days, as at the turn of the year", "その他の休業日 (年末年始など)")]
    public IReadOnlyList<EffectiveDate> Days { get; init; } = [];

    /// <summary>The calendar of banks.</summary>
    /// <param name="office">Where the national holidays stand.</param>
    /// <returns>The calendar.</returns>
    public IBusinessCalendar ToCalendar(ClosedDays office) =>
        new BusinessCalendar((office ?? throw new ArgumentNullException(nameof(office))).ToHolidays(), Weekdays, Days, []);
}
