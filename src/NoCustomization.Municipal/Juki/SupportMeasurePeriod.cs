using System.ComponentModel.DataAnnotations;
using NoCustomization.Municipal.Businesses;
using NoCustomization.Municipal.Points;
using NoCustomization.Parameters;

namespace NoCustomization.Municipal.Juki;

/// <summary>How long a support measure lasts, and how long before its end it may be extended.</summary>
[ConfigurationPoint("juki.support-measure-period")]
[MunicipalPoint(
    Business.Juki, ExtensionPointKind.Parameter, SourceMark.Fact, "Period of support measures", "支援措置の期間",
    Description = "How long a support measure lasts, and how long before its end it may be extended.",
    JapaneseDescription = "支援措置の期間と、延長の申出ができる時期。",
    Sources = ["S08 j440"],
    LegalNote = "Fixed by the standard specification (v1.0), not by a law that was read. The end date of a single case is set by itself and may be edited.",
    JapaneseLegalNote = "標準仕様書 (第1.0版) が定めるもので、法令は確認していない。個々の終了日は自動で設定され、修正できる。",
    IsNational = true)]
public sealed class SupportMeasurePeriod
{
    /// <summary>Months.</summary>
    [Statutory(StatutoryKind.Fixed)]
    [Range(1, 120)]
    [Label("Months", "期間 (月)")]
    public int Months { get; init; }

    /// <summary>Extension from so many months before the end.</summary>
    [Statutory(StatutoryKind.Fixed)]
    [Range(0, 12)]
    [Label("Extension from so many months before the end", "終了の何か月前から延長できるか")]
    public int ExtensionFromMonthsBefore { get; init; }
}
