using System.ComponentModel.DataAnnotations;
using NoCustomization.Municipal.Businesses;
using NoCustomization.Municipal.Points;

namespace NoCustomization.Municipal.Juki;

/// <summary>On which day of the year removed records are archived, and after how many years.</summary>
[ConfigurationPoint("juki.removed-archive")]
[MunicipalPoint(
    Business.Juki, ExtensionPointKind.Parameter, SourceMark.Fact, "Archiving of removed records", "除票の保管処理",
    Description = "On which day of the year removed records are archived, and after how many years.",
    JapaneseDescription = "除票を保管用に移す処理を行う日と、対象とする経過年数。",
    Sources = ["S08 j1300"])]
public sealed class RemovedArchive
{
    /// <summary>Month.</summary>
    [Required]
    [Range(1, 12)]
    [Label("Month", "月")]
    public int Month { get; init; }

    /// <summary>Day.</summary>
    [Required]
    [Range(1, 31)]
    [Label("Day", "日")]
    public int Day { get; init; }

    /// <summary>After years.</summary>
    [Required]
    [Range(1, 150)]
    [Label("After years", "経過年数")]
    public int AfterYears { get; init; }
}
