using System.Collections.Generic;
using System.ComponentModel.DataAnnotations;
using NoCustomization.Municipal.Businesses;
using NoCustomization.Municipal.Points;
using NoCustomization.Parameters;

namespace NoCustomization.Municipal.Kokuho;

/// <summary>The steps by which the per-capita and per-household amounts are relieved for low incomes.</summary>
[ConfigurationPoint("kokuho.statutory-relief")]
[MunicipalPoint(
    Business.Kokuho, ExtensionPointKind.Parameter, SourceMark.Fact, "Statutory relief", "法定軽減",
    Description = "The steps by which the per-capita and per-household amounts are relieved for low incomes.",
    JapaneseDescription = "低所得世帯の均等割・平等割を軽減する割合。",
    Sources = ["S72"],
    IsNational = true)]
public sealed class StatutoryRelief
{
    /// <summary>Steps.</summary>
    [Statutory(StatutoryKind.Fixed)]
    [MinLength(1)]
    [MaxLength(10)]
    [Label("Steps", "軽減の区分")]
    public IReadOnlyList<ReliefStep> Steps { get; init; } = [];
}
