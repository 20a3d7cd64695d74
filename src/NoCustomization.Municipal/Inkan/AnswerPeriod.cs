using System.ComponentModel.DataAnnotations;
using NoCustomization.Municipal.Businesses;
using NoCustomization.Municipal.Points;
using NoCustomization.Parameters;

namespace NoCustomization.Municipal.Inkan;

/// <summary>Within how many days the letter of inquiry (照会兼回答書) must be brought back.</summary>
[ConfigurationPoint("inkan.answer-period")]
[MunicipalPoint(
    Business.Inkan, ExtensionPointKind.Parameter, SourceMark.Fact, "Answer period of the inquiry", "照会書の回答期限",
    Description = "Within how many days the letter of inquiry (照会兼回答書) must be brought back.",
    JapaneseDescription = "照会兼回答書を持参する期限の日数。",
    Sources = ["S78"])]
public sealed class AnswerPeriod
{
    /// <summary>Days.</summary>
    [Statutory(StatutoryKind.Free)]
    [Range(1, 365)]
    [Label("Days", "日数")]
    public int Days { get; init; }
}
