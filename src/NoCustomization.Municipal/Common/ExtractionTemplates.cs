using System.Collections.Generic;
using System.ComponentModel.DataAnnotations;
using NoCustomization.Municipal.Businesses;
using NoCustomization.Municipal.Points;
using NoCustomization.Municipal.Tables;

namespace NoCustomization.Municipal.Common;

/// <summary>Lists and statistics that staff extract themselves, from the source that is meant for it.</summary>
[ConfigurationPoint("common.extraction-templates")]
[MunicipalPoint(
    Business.Common, ExtensionPointKind.CodeTable, SourceMark.Fact, "Templates for extraction (EUC)", "EUCの抽出定義",
    Description = "Lists and statistics that staff extract themselves, from the source that is meant for it.",
    JapaneseDescription = "職員が自ら行う抽出・集計の定義。EUC用のデータソースにある項目に限る。",
    Sources = ["S08 j1360", "S37"])]
public sealed class ExtractionTemplates
{
    /// <summary>Templates.</summary>
    [MaxLength(10000)]
    [Label("Templates", "定義の一覧")]
    public IReadOnlyList<ExtractionTemplate> Templates { get; init; } = [];
}
