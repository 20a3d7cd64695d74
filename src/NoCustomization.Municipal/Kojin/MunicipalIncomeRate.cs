using System.ComponentModel.DataAnnotations;
using NoCustomization.Municipal.Businesses;
using NoCustomization.Municipal.Money;
using NoCustomization.Municipal.Points;
using NoCustomization.Parameters;

namespace NoCustomization.Municipal.Kojin;

/// <summary>The rate of the income-related part that goes to the municipality.</summary>
[ConfigurationPoint("kojin.municipal-income-rate")]
[MunicipalPoint(
    Business.Kojin, ExtensionPointKind.Parameter, SourceMark.Fact, "Income rate, municipal part", "所得割の税率 (市町村民税)",
    Description = "The rate of the income-related part that goes to the municipality.",
    JapaneseDescription = "所得割のうち市町村民税分の税率。",
    Sources = ["S50", "S53"],
    LegalNote = "A standard rate: an ordinance may differ. Designated cities have another one; state it for their class.",
    JapaneseLegalNote = "標準税率であり、条例で異なる税率を定めることができる。指定都市は異なるため、区分に対して設定する。")]
public sealed class MunicipalIncomeRate
{
    /// <summary>Rate (%).</summary>
    [Statutory(StatutoryKind.Standard)]
    [Range(0d, 100d)]
    [Label("Rate (%)", "税率 (%)")]
    public decimal Percent { get; init; }
}
