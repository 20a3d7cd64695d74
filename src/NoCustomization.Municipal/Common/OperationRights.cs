using System.Collections.Generic;
using System.ComponentModel.DataAnnotations;
using NoCustomization.Municipal.Businesses;
using NoCustomization.Municipal.Points;
using NoCustomization.Municipal.Tables;

namespace NoCustomization.Municipal.Common;

/// <summary>What each user or office may do, and which items stay hidden on which screens.</summary>
[ConfigurationPoint("common.operation-rights")]
[MunicipalPoint(
    Business.Common, ExtensionPointKind.CodeTable, SourceMark.Fact, "Rights of operation", "操作権限",
    Description = "What each user or office may do, and which items stay hidden on which screens.",
    JapaneseDescription = "利用者や所属ごとの操作権限と、画面で非表示にする項目。",
    Sources = ["S08 j1380", "S08 j1390"],
    LegalNote = "Rights by rank are excluded by the specification.",
    JapaneseLegalNote = "職位による権限は標準仕様書が実装しない機能としている。")]
public sealed class OperationRights
{
    /// <summary>Rights.</summary>
    [MaxLength(100000)]
    [Label("Rights", "権限の一覧")]
    public IReadOnlyList<OperationRight> Rights { get; init; } = [];
}
