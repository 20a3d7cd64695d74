using System.ComponentModel.DataAnnotations;
using NoCustomization.Municipal.Businesses;
using NoCustomization.Municipal.Money;
using NoCustomization.Municipal.Points;
using NoCustomization.Parameters;

namespace NoCustomization.Municipal.Kojin;

/// <summary>How a reduced amount is rounded.</summary>
[ConfigurationPoint("kojin.reduction-rounding")]
[MunicipalPoint(
    Business.Kojin, ExtensionPointKind.Parameter, SourceMark.Fact, "Rounding of reductions", "減免額の端数処理",
    Description = "How a reduced amount is rounded.",
    JapaneseDescription = "減免額の端数処理の単位と方法。",
    Sources = ["S56"])]
public sealed class ReductionRounding
{
    /// <summary>Unit (yen).</summary>
    [Statutory(StatutoryKind.Free)]
    [Range(1, 1000000)]
    [Label("Unit (yen)", "単位 (円)")]
    public long UnitYen { get; init; }

    /// <summary>Direction.</summary>
    [Statutory(StatutoryKind.Free)]
    [Label("Direction", "方法")]
    public RoundingDirection Direction { get; init; }
}
