using System.Collections.Generic;
using System.ComponentModel.DataAnnotations;
using System.Linq;
using NoCustomization.Municipal.Businesses;
using NoCustomization.Municipal.Calendars;
using NoCustomization.Municipal.Points;
using NoCustomization.Municipal.Tables;
using NoCustomization.Parameters;

namespace NoCustomization.Municipal.Shuno;

/// <summary>On which day each term is debited, where it differs from the due date.</summary>
[ConfigurationPoint("shuno.debit-dates")]
[MunicipalPoint(
    Business.Shuno, ExtensionPointKind.CodeTable, SourceMark.Fact, "Debit dates", "口座振替日",
    Description = "On which day each term is debited, where it differs from the due date.",
    JapaneseDescription = "納期限と異なる場合の期別ごとの振替日。",
    Sources = ["S63"])]
public sealed class DebitDates
{
    /// <summary>Debit dates.</summary>
    [MaxLength(2000)]
    [Label("Debit dates", "振替日の一覧")]
    public IReadOnlyList<DebitDate> Dates { get; init; } = [];

    /// <summary>The debit date of a term.</summary>
    /// <param name="levy">The levy.</param>
    /// <param name="dueDate">Its due date.</param>
    /// <param name="term">The term.</param>
    /// <returns>The due date where no other one is entered.</returns>
    public EffectiveDate For(string levy, EffectiveDate dueDate, int term) =>
        Dates.Where(date => date.Levy == levy && date.Term == term && FiscalYear.Of(date.Date) == FiscalYear.Of(dueDate)).Select(date => (EffectiveDate?)date.Date).FirstOrDefault() ?? dueDate;
}
