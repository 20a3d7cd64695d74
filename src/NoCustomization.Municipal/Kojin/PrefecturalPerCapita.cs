using System.ComponentModel.DataAnnotations;
using NoCustomization.Municipal.Businesses;
using NoCustomization.Municipal.Points;
using NoCustomization.Parameters;

namespace NoCustomization.Municipal.Kojin;

/// <summary>The per-capita amount that goes to the prefecture, with its own surcharge where it has one.</summary>
[ConfigurationPoint("kojin.prefectural-per-capita")]
[MunicipalPoint(
    Business.Kojin, ExtensionPointKind.Parameter, SourceMark.Fact, "Per-capita amount, prefectural part", "均等割 (都道府県民税)",
    Description = "The per-capita amount that goes to the prefecture, with its own surcharge where it has one.",
    JapaneseDescription = "均等割のうち都道府県民税分の額。独自の上乗せがあれば含める。",
    Sources = ["S51", "S52"],
    LegalNote = "A standard amount: an ordinance may differ.",
    JapaneseLegalNote = "標準税率であり、条例で異なる額を定めることができる。")]
public sealed class PrefecturalPerCapita
{
    /// <summary>Amount per year (yen).</summary>
    [Statutory(StatutoryKind.Standard)]
    [Range(0, long.MaxValue)]
    [Label("Amount per year (yen)", "年額 (円)")]
    public long Yen { get; init; }
}
