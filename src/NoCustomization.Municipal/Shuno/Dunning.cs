using System.ComponentModel.DataAnnotations;
using NoCustomization.Municipal.Businesses;
using NoCustomization.Municipal.Points;
using NoCustomization.Parameters;

namespace NoCustomization.Municipal.Shuno;

/// <summary>Within how many days after the due date a dunning letter goes out.</summary>
[ConfigurationPoint("shuno.dunning")]
[MunicipalPoint(
    Business.Shuno, ExtensionPointKind.Parameter, SourceMark.Fact, "Dunning letters", "督促",
    Description = "Within how many days after the due date a dunning letter goes out.",
    JapaneseDescription = "納期限後何日以内に督促状を発するか。",
    Sources = ["S61", "S58"])]
public sealed class Dunning
{
    /// <summary>Days after the due date.</summary>
    [Statutory(StatutoryKind.Ceiling, Bound = nameof(CeilingDays))]
    [Range(1, 365)]
    [Label("Days after the due date", "納期限後の日数")]
    public int Days { get; init; }

    /// <summary>At most (days).</summary>
    [Statutory(StatutoryKind.Fixed)]
    [Range(1, 365)]
    [Label("At most (days)", "法定の上限 (日)")]
    public int CeilingDays { get; init; }
}
