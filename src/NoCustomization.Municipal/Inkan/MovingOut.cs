using System.ComponentModel.DataAnnotations;
using NoCustomization.Municipal.Businesses;
using NoCustomization.Municipal.Points;

namespace NoCustomization.Municipal.Inkan;

/// <summary>Until how many days before the planned day of moving out certificates are issued.</summary>
[ConfigurationPoint("inkan.moving-out")]
[MunicipalPoint(
    Business.Inkan, ExtensionPointKind.Parameter, SourceMark.Fact, "Certificates before moving out", "転出予定者への証明",
    Description = "Until how many days before the planned day of moving out certificates are issued.",
    JapaneseDescription = "転出予定日の何日前まで証明書を交付するか。",
    Sources = ["S112"])]
public sealed class MovingOut
{
    /// <summary>Days before the planned day.</summary>
    [Required]
    [Range(0, 60)]
    [Label("Days before the planned day", "転出予定日前の日数")]
    public int DaysBefore { get; init; }
}
