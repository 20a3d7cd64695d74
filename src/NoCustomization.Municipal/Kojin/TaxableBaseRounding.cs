using System.ComponentModel.DataAnnotations;
using NoCustomization.Municipal.Businesses;
using NoCustomization.Municipal.Money;
using NoCustomization.Municipal.Points;
using NoCustomization.Parameters;

namespace NoCustomization.Municipal.Kojin;

/// <summary>How the taxable base is rounded.</summary>
[ConfigurationPoint("kojin.taxable-base-rounding")]
[MunicipalPoint(
    Business.Kojin, ExtensionPointKind.Parameter, SourceMark.Fact, "Rounding of the taxable base", "課税標準額の端数処理",
    Description = "How the taxable base is rounded.",
    JapaneseDescription = "課税標準額の端数処理の単位と方法。",
    Sources = ["S51"],
    IsNational = true)]
public sealed class TaxableBaseRounding
{
    /// <summary>Unit (yen).</summary>
    [Statutory(StatutoryKind.Fixed)]
    [Range(1, 1000000)]
    [Label("Unit (yen)", "単位 (円)")]
    public long UnitYen { get; init; }

    /// <summary>Direction.</summary>
    [Statutory(StatutoryKind.Fixed)]
    [Label("Direction", "方法")]
    public RoundingDirection Direction { get; init; }
}
