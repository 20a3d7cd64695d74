using System.ComponentModel.DataAnnotations;
using NoCustomization.Municipal.Businesses;
using NoCustomization.Municipal.Points;
using NoCustomization.Parameters;

namespace NoCustomization.Municipal.Inkan;

/// <summary>From which age a person may register a seal.</summary>
[ConfigurationPoint("inkan.minimum-age")]
[MunicipalPoint(
    Business.Inkan, ExtensionPointKind.Parameter, SourceMark.Fact, "Minimum age", "登録できる年齢",
    Description = "From which age a person may register a seal.",
    JapaneseDescription = "印鑑登録ができる年齢。",
    Sources = ["S78"])]
public sealed class MinimumAge
{
    /// <summary>Years.</summary>
    [Statutory(StatutoryKind.Free)]
    [Range(0, 30)]
    [Label("Years", "年齢")]
    public int Years { get; init; }
}
