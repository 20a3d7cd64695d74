using System.ComponentModel.DataAnnotations;
using NoCustomization.Municipal.Businesses;
using NoCustomization.Municipal.Points;
using NoCustomization.Parameters;

namespace NoCustomization.Municipal.Kaigo;

/// <summary>The monthly base amount of the premium.</summary>
[ConfigurationPoint("kaigo.base-amount")]
[MunicipalPoint(
    Business.Kaigo, ExtensionPointKind.Parameter, SourceMark.Fact, "Base amount", "保険料基準額",
    Description = "The monthly base amount of the premium.",
    JapaneseDescription = "保険料の基準額 (月額)。",
    Sources = ["S75"])]
public sealed class BaseAmount
{
    /// <summary>Amount per month (yen).</summary>
    [Statutory(StatutoryKind.Free)]
    [Range(0, long.MaxValue)]
    [Label("Amount per month (yen)", "月額 (円)")]
    public long YenPerMonth { get; init; }
}
