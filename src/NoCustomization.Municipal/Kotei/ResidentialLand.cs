using System.ComponentModel.DataAnnotations;
using NoCustomization.Municipal.Businesses;
using NoCustomization.Municipal.Money;
using NoCustomization.Municipal.Points;
using NoCustomization.Parameters;

namespace NoCustomization.Municipal.Kotei;

/// <summary>To which share of its value residential land is taxed, and up to which area the smaller share holds.</summary>
[ConfigurationPoint("kotei.residential-land")]
[MunicipalPoint(
    Business.Kotei, ExtensionPointKind.Parameter, SourceMark.Fact, "Special rule for residential land", "住宅用地の特例",
    Description = "To which share of its value residential land is taxed, and up to which area the smaller share holds.",
    JapaneseDescription = "住宅用地の課税標準を価格のどの割合とするか、小規模住宅用地とする面積。",
    Sources = ["S113"],
    IsNational = true)]
public sealed class ResidentialLand
{
    /// <summary>Small up to (m2).</summary>
    [Statutory(StatutoryKind.Fixed)]
    [Range(1d, 10000d)]
    [Label("Small up to (m2)", "小規模住宅用地の上限面積 (平方メートル)")]
    public decimal SmallUpToSquareMetres { get; init; }

    /// <summary>Share of small residential land.</summary>
    [Statutory(StatutoryKind.Fixed)]
    [Label("Share of small residential land", "小規模住宅用地の割合")]
    public Fraction SmallShare { get; init; }

    /// <summary>Share beyond.</summary>
    [Statutory(StatutoryKind.Fixed)]
    [Label("Share beyond", "一般住宅用地の割合")]
    public Fraction GeneralShare { get; init; }
}
