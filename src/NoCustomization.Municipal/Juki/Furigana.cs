using NoCustomization.Municipal.Businesses;
using NoCustomization.Municipal.Points;

namespace NoCustomization.Municipal.Juki;

/// <summary>Whether the reading of the name is printed on certificates, in katakana in brackets behind the name.</summary>
[ConfigurationPoint("juki.furigana")]
[MunicipalPoint(
    Business.Juki, ExtensionPointKind.Option, SourceMark.Fact, "Furigana on certificates", "証明書のフリガナ",
    Description = "Whether the reading of the name is printed on certificates, in katakana in brackets behind the name.",
    JapaneseDescription = "証明書の氏名の後に、かっこ書きの片仮名でフリガナを記載するか。",
    Sources = ["S08 j1020"],
    LegalNote = "Other styles and other items are excluded by the specification (v1.0, 2020); a later law may have changed this.",
    JapaneseLegalNote = "他の字種や他の項目への記載は標準仕様書 (第1.0版、2020年) が実装しない機能としている。その後の改正に注意すること。")]
public sealed class Furigana
{
    /// <summary>Print the reading.</summary>
    [Label("Print the reading", "フリガナを記載する")]
    public bool IsPrinted { get; init; }
}
