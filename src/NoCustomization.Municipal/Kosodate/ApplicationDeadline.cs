using System.ComponentModel.DataAnnotations;
using NoCustomization.Municipal.Businesses;
using NoCustomization.Municipal.Points;

namespace NoCustomization.Municipal.Kosodate;

/// <summary>On which day of the month before use an application is due.</summary>
[ConfigurationPoint("kosodate.application-deadline")]
[MunicipalPoint(
    Business.Kosodate, ExtensionPointKind.Parameter, SourceMark.Fact, "Deadline of applications", "利用申込みの締切",
    Description = "On which day of the month before use an application is due.",
    JapaneseDescription = "利用開始の前月の何日までに申し込むか。",
    Sources = ["S120"])]
public sealed class ApplicationDeadline
{
    /// <summary>Day of the previous month.</summary>
    [Required]
    [Range(1, 31)]
    [Label("Day of the previous month", "前月の日")]
    public int DayOfPreviousMonth { get; init; }
}
