using System.ComponentModel.DataAnnotations;
using NoCustomization.Municipal.Businesses;
using NoCustomization.Municipal.Points;

namespace NoCustomization.Municipal.Juki;

/// <summary>At how many unused resident record codes staff is warned.</summary>
[ConfigurationPoint("juki.resident-code-stock")]
[MunicipalPoint(
    Business.Juki, ExtensionPointKind.Parameter, SourceMark.Fact, "Alert of low stock of resident codes", "住民票コードの残数警告",
    Description = "At how many unused resident record codes staff is warned.",
    JapaneseDescription = "未使用の住民票コードが何件以下になったら警告するか。",
    Sources = ["S08 j870"])]
public sealed class ResidentCodeStock
{
    /// <summary>Warn at.</summary>
    [Required]
    [Range(0, 1000000)]
    [Label("Warn at", "警告する残数")]
    public int AlertAt { get; init; }
}
