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

    /// <summary>Paid until 31 March after this birthday.</summary>
    [Statutory(StatutoryKind.Fixed)]
    [Range(1, 30)]
    [Label("Paid until 31 March after this birthday", "この誕生日後の3月31日まで支給")]
    public int LastBirthday { get; init; }
}
