using System.Collections.Generic;
using System.ComponentModel.DataAnnotations;
using System.Linq;
using NoCustomization.Municipal.Businesses;
using NoCustomization.Municipal.Points;
using NoCustomization.Municipal.Tables;
using NoCustomization.Parameters;

namespace NoCustomization.Municipal.Common;

/// <summary>For how many persons or sheets one fee is taken.</summary>
[ConfigurationPoint("common.fee-quantity")]
[MunicipalPoint(
    Business.Common, ExtensionPointKind.CodeTable, SourceMark.Fact, "Counting of fees", "手数料の件数の数え方",
    Description = "For how many persons or sheets one fee is taken.",
    JapaneseDescription = "何人分または何枚までを1件として手数料を数えるか。",
    Sources = ["S83", "S80"])]
public sealed class FeeQuantity
{
    /// <summary>Rules.</summary>
    [Statutory(StatutoryKind.Free)]
    [MaxLength(500)]
    [Label("Rules", "数え方の一覧")]
    public IReadOnlyList<FeeQuantityRule> Rules { get; init; } = [];

    /// <summary>How many fees are taken.</summary>
    /// <param name="certificate">Code of the certificate.</param>
    /// <param name="personsOrSheets">How many persons or sheets it has, at least one.</param>
    /// <returns>One where no rule is entered.</returns>
    public int FeesFor(string certificate, int personsOrSheets) =>
        Rules.FirstOrDefault(rule => rule.Certificate == certificate) is { } rule ? (personsOrSheets + rule.PersonsOrSheets - 1) / rule.PersonsOrSheets : 1;
}
