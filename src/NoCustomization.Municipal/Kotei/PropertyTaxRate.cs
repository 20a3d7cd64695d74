using System.ComponentModel.DataAnnotations;
using NoCustomization.Municipal.Businesses;
using NoCustomization.Municipal.Money;
using NoCustomization.Municipal.Points;
using NoCustomization.Parameters;

namespace NoCustomization.Municipal.Kotei;

/// <summary>The rate of the fixed asset tax.</summary>
[ConfigurationPoint("kotei.rate")]
[MunicipalPoint(
    Business.Kotei, ExtensionPointKind.Parameter, SourceMark.Fact, "Rate", "税率",
    Description = "The rate of the fixed asset tax.",
    JapaneseDescription = "固定資産税の税率。",
    Sources = ["S50", "S64"],
    LegalNote = "A standard rate: an ordinance may differ. That there is no ceiling is general knowledge.",
    JapaneseLegalNote = "標準税率であり、条例で異なる税率を定めることができる。制限税率がないことは一般知識による。")]
public sealed class PropertyTaxRate
{
    /// <summary>Rate (%).</summary>
    [Statutory(StatutoryKind.Standard)]
    [Range(0d, 100d)]
    [Label("Rate (%)", "税率 (%)")]
    public decimal Percent { get; init; }
}
