using NoCustomization.Municipal.Businesses;
using NoCustomization.Municipal.Points;

namespace NoCustomization.Municipal.Juki;

/// <summary>Whether staff may save the result of a search as a CSV file.</summary>
[ConfigurationPoint("juki.search-csv")]
[MunicipalPoint(
    Business.Juki, ExtensionPointKind.Option, SourceMark.Fact, "Search results as CSV", "検索結果のCSV出力",
    Description = "Whether staff may save the result of a search as a CSV file.",
    JapaneseDescription = "検索結果をCSVファイルとして出力できるようにするか。",
    Sources = ["S08 j340"])]
public sealed class SearchCsv
{
    /// <summary>Allow.</summary>
    [Label("Allow", "出力を許可する")]
    public bool IsAllowed { get; init; }
}
