using System.Collections.Generic;
using System.ComponentModel.DataAnnotations;
using NoCustomization.Municipal.Businesses;
using NoCustomization.Municipal.Points;
using NoCustomization.Parameters;

namespace NoCustomization.Municipal.Jiteate;

/// <summary>What is paid per month in each case, and in which months.</summary>
[ConfigurationPoint("jiteate.allowance")]
[MunicipalPoint(
    Business.Jiteate, ExtensionPointKind.Parameter, SourceMark.Fact, "Amounts and months", "手当額と支払月",
    Description = "What is paid per month in each case, and in which months.",
    JapaneseDescription = "区分ごとの手当月額と支払月。",
    Sources = ["S76", "S77"],
    IsNational = true)]
public sealed class Allowance
{
    /// <summary>Amounts.</summary>
    [Statutory(StatutoryKind.Fixed)]
    [MinLength(1)]
    [MaxLength(20)]
    [Label("Amounts", "手当額")]
    public IReadOnlyList<AllowanceAmount> Amounts { get; init; } = [];

    /// <summary>Months of payment.</summary>
    [Statutory(StatutoryKind.Fixed)]
    [MinLength(1)]
    [MaxLength(12)]
    [Label("Months of payment", "支払月")]
    public IReadOnlyList<int> Months { get; init; } = [];

    /// <summary>Paid until the first 31 March on or after the day on which this age is reached. By law one reaches it on the day before the birthday (general knowledge): who was born on 1 April, on 31 March.</summary>
    [Statutory(StatutoryKind.Fixed)]
    [Range(1, 30)]
    [Label("Paid until the first 31 March after this age is reached (years)", "支給の終わり: この年齢に達する日以後の最初の3月31日 (歳)")]
    public int LastAgeReached { get; init; }

    /// <summary>Older children count for the order of children until the first 31 March on or after the day on which they reach this age.</summary>
    [Statutory(StatutoryKind.Fixed)]
    [Range(1, 40)]
    [Label("Counted as a child until the first 31 March after this age is reached (years)", "子の数に数える終わり: この年齢に達する日以後の最初の3月31日 (歳)")]
    public int LastAgeCounted { get; init; }
}
