using System.ComponentModel.DataAnnotations;
using NoCustomization.Municipal.Businesses;
using NoCustomization.Municipal.Money;
using NoCustomization.Municipal.Points;
using NoCustomization.Parameters;

namespace NoCustomization.Municipal.Kotei;

/// <summary>The rate of the city planning tax, up to the ceiling; 0 where it is not levied.</summary>
[ConfigurationPoint("kotei.city-planning-rate")]
[MunicipalPoint(
    Business.Kotei, ExtensionPointKind.Parameter, SourceMark.Fact, "Rate of the city planning tax", "都市計画税の税率",
    Description = "The rate of the city planning tax, up to the ceiling; 0 where it is not levied. The ceiling is a dated national value.",
    JapaneseDescription = "都市計画税の税率。制限税率が上限で、課さない場合は0とする。制限税率は施行日付きの全国の値として持つ。",
    Sources = ["S50"],
    LegalNote = "The law sets a ceiling; an ordinance sets the rate up to it.",
    JapaneseLegalNote = "法律が制限税率を定め、条例がその範囲で税率を定める。")]
public sealed class CityPlanningRate
{
    /// <summary>Rate (%).</summary>
    [Statutory(StatutoryKind.Ceiling, Bound = nameof(CeilingPercent))]
    [Range(0d, 100d)]
    [Label("Rate (%)", "税率 (%)")]
    public decimal Percent { get; init; }

    /// <summary>Ceiling (%).</summary>
    [Statutory(StatutoryKind.Fixed)]
    [Range(0d, 100d)]
    [Label("Ceiling (%)", "制限税率 (%)")]
    public decimal CeilingPercent { get; init; }
}
