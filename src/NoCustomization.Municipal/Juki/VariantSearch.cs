using NoCustomization.Municipal.Businesses;
using NoCustomization.Municipal.Points;

namespace NoCustomization.Municipal.Juki;

/// <summary>Whether a search finds the variants of a character too, such as 辺, 邊 and 邉.</summary>
[ConfigurationPoint("juki.variant-search")]
[MunicipalPoint(
    Business.Juki, ExtensionPointKind.Option, SourceMark.Fact, "Search across character variants", "異体字のあいまい検索",
    Description = "Whether a search finds the variants of a character too, such as 辺, 邊 and 邉. Designated cities state it for their class.",
    JapaneseDescription = "「辺」「邊」「邉」のような異体字も検索結果に含めるか。指定都市は区分に対して設定する。",
    Sources = ["S08 j330"],
    LegalNote = "A must for designated cities, an option for others (specification v1.0).",
    JapaneseLegalNote = "指定都市では実装すべき機能、一般市区町村では任意である (標準仕様書第1.0版)。")]
public sealed class VariantSearch
{
    /// <summary>Search across variants.</summary>
    [Label("Search across variants", "異体字を含めて検索する")]
    public bool IsUsed { get; init; }
}
