using System.ComponentModel.DataAnnotations;
using NoCustomization.Municipal.Businesses;
using NoCustomization.Municipal.Points;
using NoCustomization.Parameters;

namespace NoCustomization.Municipal.Kokuho;

/// <summary>The amount that is deducted from income before the levy.</summary>
[ConfigurationPoint("kokuho.basic-deduction")]
[MunicipalPoint(
    Business.Kokuho, ExtensionPointKind.Parameter, SourceMark.Fact, "Basic deduction", "基礎控除",
    Description = "The amount that is deducted from income before the levy.",
    JapaneseDescription = "賦課のもとになる所得から差し引く額。",
    Sources = ["S68", "S71"],
    IsNational = true)]
public sealed class BasicDeduction
{
    /// <summary>Amount (yen).</summary>
    [Statutory(StatutoryKind.Fixed)]
    [Range(0, long.MaxValue)]
    [Label("Amount (yen)", "額 (円)")]
    public long Yen { get; init; }
}
