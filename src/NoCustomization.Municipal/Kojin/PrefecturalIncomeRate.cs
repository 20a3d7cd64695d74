using System.ComponentModel.DataAnnotations;
using NoCustomization.Municipal.Businesses;
using NoCustomization.Municipal.Money;
using NoCustomization.Municipal.Points;
using NoCustomization.Parameters;

namespace NoCustomization.Municipal.Kojin;

/// <summary>The rate of the income-related part that goes to the prefecture; the prefecture sets it.</summary>
[ConfigurationPoint("kojin.prefectural-income-rate")]
[MunicipalPoint(
    Business.Kojin, ExtensionPointKind.Parameter, SourceMark.Fact, "Income rate, prefectural part", "所得割の税率 (都道府県民税)",
    Description = "The rate of the income-related part that goes to the prefecture; the prefecture sets it.",
    JapaneseDescription = "所得割のうち都道府県民税分の税率。都道府県が定める。",
    Sources = ["S50"],
    LegalNote = "A standard rate.",
    JapaneseLegalNote = "標準税率である。")]
public sealed class PrefecturalIncomeRate
{
    /// <summary>Rate (%).</summary>
    [Statutory(StatutoryKind.Standard)]
    [Range(0d, 100d)]
    [Label("Rate (%)", "税率 (%)")]
    public decimal Percent { get; init; }
}
