using System.ComponentModel.DataAnnotations;
using NoCustomization.Municipal.Businesses;
using NoCustomization.Municipal.Points;
using NoCustomization.Parameters;

namespace NoCustomization.Municipal.Kojin;

/// <summary>The per-capita amount that goes to the municipality.</summary>
[ConfigurationPoint("kojin.municipal-per-capita")]
[MunicipalPoint(
    Business.Kojin, ExtensionPointKind.Parameter, SourceMark.Fact, "Per-capita amount, municipal part", "均等割 (市町村民税)",
    Description = "The per-capita amount that goes to the municipality.",
    JapaneseDescription = "均等割のうち市町村民税分の額。",
    Sources = ["S51", "S52"],
    LegalNote = "A standard amount: an ordinance may differ.",
    JapaneseLegalNote = "標準税率であり、条例で異なる額を定めることができる。")]
public sealed class MunicipalPerCapita
{
    /// <summary>Amount per year (yen).</summary>
    [Statutory(StatutoryKind.Standard)]
    [Range(0, long.MaxValue)]
    [Label("Amount per year (yen)", "年額 (円)")]
    public long Yen { get; init; }
}
