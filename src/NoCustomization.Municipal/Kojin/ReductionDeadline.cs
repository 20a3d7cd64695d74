using System.ComponentModel.DataAnnotations;
using NoCustomization.Municipal.Businesses;
using NoCustomization.Municipal.Points;
using NoCustomization.Parameters;

namespace NoCustomization.Municipal.Kojin;

/// <summary>How many days before the due date a reduction must be applied for.</summary>
[ConfigurationPoint("kojin.reduction-deadline")]
[MunicipalPoint(
    Business.Kojin, ExtensionPointKind.Parameter, SourceMark.Fact, "Deadline for reductions", "減免の申請期限",
    Description = "How many days before the due date a reduction must be applied for.",
    JapaneseDescription = "納期限の何日前までに減免を申請するか。",
    Sources = ["S57"])]
public sealed class ReductionDeadline
{
    /// <summary>Days before the due date.</summary>
    [Statutory(StatutoryKind.Free)]
    [Range(0, 365)]
    [Label("Days before the due date", "納期限前の日数")]
    public int DaysBeforeDueDate { get; init; }

    /// <summary>The last day to apply.</summary>
    /// <param name="dueDate">The due date.</param>
    /// <returns>The day.</returns>
    public EffectiveDate LastDayFor(EffectiveDate dueDate) => dueDate.AddDays(-DaysBeforeDueDate);
}
