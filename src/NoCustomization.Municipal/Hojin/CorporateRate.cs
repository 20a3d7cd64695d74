using System.ComponentModel.DataAnnotations;
using NoCustomization.Municipal.Businesses;
using NoCustomization.Municipal.Money;
using NoCustomization.Municipal.Points;
using NoCustomization.Parameters;

namespace NoCustomization.Municipal.Hojin;

/// <summary>The rate of the corporate levy by ordinance, up to the ceiling.</summary>
[ConfigurationPoint("hojin.corporate-rate")]
[MunicipalPoint(
    Business.Hojin, ExtensionPointKind.Parameter, SourceMark.GeneralKnowledge, "Rate of the corporate levy", "法人税割の税率",
    Description = "The rate of the corporate levy by ordinance, up to the ceiling.",
    JapaneseDescription = "条例で定める法人税割の税率。制限税率が上限である。",
    LegalNote = "Standard and ceiling rate follow from the Local Tax Act; look up those in force.",
    JapaneseLegalNote = "標準税率と制限税率は地方税法による。施行中の率を確認すること。")]
public sealed class CorporateRate
{
    /// <summary>Rate (%).</summary>
    [Statutory(StatutoryKind.Standard, Bound = nameof(CeilingPercent))]
    [Range(0d, 100d)]
    [Label("Rate (%)", "税率 (%)")]
    public decimal Percent { get; init; }

    /// <summary>Ceiling (%).</summary>
    [Statutory(StatutoryKind.Fixed)]
    [Range(0d, 100d)]
    [Label("Ceiling (%)", "制限税率 (%)")]
    public decimal CeilingPercent { get; init; }
}
