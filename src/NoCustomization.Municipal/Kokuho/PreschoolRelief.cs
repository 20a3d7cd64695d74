using NoCustomization.Municipal.Businesses;
using NoCustomization.Municipal.Money;
using NoCustomization.Municipal.Points;
using NoCustomization.Parameters;

namespace NoCustomization.Municipal.Kokuho;

/// <summary>The share of the per-capita amount that is relieved for children before school age.</summary>
[ConfigurationPoint("kokuho.preschool-relief")]
[MunicipalPoint(
    Business.Kokuho, ExtensionPointKind.Parameter, SourceMark.Fact, "Relief for preschool children", "未就学児の均等割軽減",
    Description = "The share of the per-capita amount that is relieved for children before school age.",
    JapaneseDescription = "未就学児の均等割を軽減する割合。",
    Sources = ["S72"],
    IsNational = true)]
public sealed class PreschoolRelief
{
    /// <summary>Share that is relieved.</summary>
    [Statutory(StatutoryKind.Fixed)]
    [Label("Share that is relieved", "軽減割合")]
    public Fraction Share { get; init; }
}
