using System.Collections.Generic;
using System.ComponentModel.DataAnnotations;
using System.Linq;
using NoCustomization.Municipal.Businesses;
using NoCustomization.Municipal.Calendars;
using NoCustomization.Municipal.Points;
using NoCustomization.Municipal.Tables;
using NoCustomization.Parameters;

namespace NoCustomization.Municipal.Shuno;

/// <summary>On which day each term is debited: by rule, and by date where it differs.</summary>
[ConfigurationPoint("shuno.debit-dates")]
[MunicipalPoint(
    Business.Shuno, ExtensionPointKind.CodeTable, SourceMark.Fact, "Debit dates", "口座振替日",
    Description = "On which day each term is debited: by rule, and by date where it differs.",
    JapaneseDescription = "口座振替日。原則と、期別ごとに異なる場合の日付。",
    Sources = ["S63"])]
public sealed class DebitDates : IValidatableObject
{
    /// <summary>Debit dates.</summary>
    [MaxLength(2000)]
    [Label("Debit dates", "振替日の一覧")]
    public IReadOnlyList<DebitDate> Dates { get; init; } = [];

    /// <summary>Otherwise.</summary>
    [Required]
    [Label("Where no date is entered", "登録のない期別の振替日")]
    public DebitDateRule Otherwise { get; init; }

    /// <summary>The debit date of a term.</summary>
    /// <param name="levy">The levy.</param>
    /// <param name="year">The fiscal year of the levy: a term of March may be debited in April.</param>
    /// <param name="term">The term.</param>
    /// <param name="dueDate">Its due date as the schedule states it, before it moves.</param>
    /// <param name="banks">When banks are open.</param>
    /// <returns>The date that is entered, or the one by the rule.</returns>
    public EffectiveDate For(string levy, FiscalYear year, int term, EffectiveDate dueDate, IBusinessCalendar banks) =>
        Dates.FirstOrDefault(date => date.Levy == levy && date.Year == year && date.Term == term) is { } entered ? entered.Date
        : Otherwise == DebitDateRule.LastBusinessDay ? banks.LastOpenDayOf(dueDate.Year, dueDate.Month)
        : banks.Move(dueDate, ClosedDayRule.NextOpenDay);

    /// <inheritdoc/>
    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext) =>
        RowRules.Unique(Dates, date => (date.Levy, date.Year, date.Term), nameof(Dates), nameof(DebitDate.Term));
}
