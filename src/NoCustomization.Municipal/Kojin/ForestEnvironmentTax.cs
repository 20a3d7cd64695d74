using System.ComponentModel.DataAnnotations;
using NoCustomization.Municipal.Businesses;
using NoCustomization.Municipal.Points;
using NoCustomization.Parameters;

namespace NoCustomization.Municipal.Kojin;

/// <summary>The national tax that is collected with the per-capita amount.</summary>
[ConfigurationPoint("kojin.forest-environment-tax")]
[MunicipalPoint(
    Business.Kojin, ExtensionPointKind.Parameter, SourceMark.Fact, "Forest environment tax", "森林環境税",
    Description = "The national tax that is collected with the per-capita amount.",
    JapaneseDescription = "均等割とあわせて徴収する国税。",
    Sources = ["S51", "S52"],
    IsNational = true)]
public sealed class ForestEnvironmentTax
{
    /// <summary>Amount per year (yen).</summary>
    [Statutory(StatutoryKind.Fixed)]
    [Range(0, long.MaxValue)]
    [Label("Amount per year (yen)", "年額 (円)")]
    public long Yen { get; init; }
}
