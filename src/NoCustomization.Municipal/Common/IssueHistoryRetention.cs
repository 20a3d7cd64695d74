using System.ComponentModel.DataAnnotations;
using NoCustomization.Municipal.Businesses;
using NoCustomization.Municipal.Points;
using NoCustomization.Parameters;

namespace NoCustomization.Municipal.Common;

/// <summary>How many years the history of issued certificates is kept. Within the period nothing is deleted.</summary>
[ConfigurationPoint("common.issue-history-retention")]
[MunicipalPoint(
    Business.Common, ExtensionPointKind.Parameter, SourceMark.Fact, "Retention of the history of issues", "発行履歴の保存期間",
    Description = "How many years the history of issued certificates is kept. Within the period nothing is deleted.",
    JapaneseDescription = "証明書の発行履歴を保存する年数。期間内は削除できない。",
    Sources = ["S08 j300"])]
public sealed class IssueHistoryRetention
{
    /// <summary>Years.</summary>
    [Statutory(StatutoryKind.Free)]
    [Range(1, 100)]
    [Label("Years", "年数")]
    public int Years { get; init; }
}
