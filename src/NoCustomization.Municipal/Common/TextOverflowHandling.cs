using System.ComponentModel.DataAnnotations;
using NoCustomization.Municipal.Businesses;
using NoCustomization.Municipal.Points;

namespace NoCustomization.Municipal.Common;

/// <summary>What is printed of a text that does not fit into its field. An alert and a list of them come in either case.</summary>
[ConfigurationPoint("common.text-overflow")]
[MunicipalPoint(
    Business.Common, ExtensionPointKind.Parameter, SourceMark.Fact, "Texts that do not fit", "文字あふれの扱い",
    Description = "What is printed of a text that does not fit into its field. An alert and a list of them come in either case.",
    JapaneseDescription = "印字欄に入りきらない文字列の扱い。どちらの場合も警告とあふれ一覧を出す。",
    Sources = ["S08 j1070"])]
public sealed class TextOverflowHandling
{
    /// <summary>Handling.</summary>
    [Required]
    [Label("Handling", "扱い")]
    public TextOverflow Handling { get; init; }
}
