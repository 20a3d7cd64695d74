using System.Collections.Generic;
using System.ComponentModel.DataAnnotations;
using NoCustomization.Municipal.Businesses;
using NoCustomization.Municipal.Points;
using NoCustomization.Municipal.Tables;
using NoCustomization.Parameters;

namespace NoCustomization.Municipal.Kenko;

/// <summary>What a checkup costs the person, and who pays nothing.</summary>
[ConfigurationPoint("kenko.checkup-fees")]
[MunicipalPoint(
    Business.Kenko, ExtensionPointKind.CodeTable, SourceMark.GeneralKnowledge, "Fees of checkups", "健診の自己負担額",
    Description = "What a checkup costs the person, and who pays nothing.",
    JapaneseDescription = "健診・検診の自己負担額と免除の対象。")]
public sealed class CheckupFees
{
    /// <summary>Fees.</summary>
    [Statutory(StatutoryKind.Free)]
    [MaxLength(500)]
    [Label("Fees", "自己負担額の一覧")]
    public IReadOnlyList<CheckupFee> Fees { get; init; } = [];
}
