using NoCustomization.Municipal.Businesses;
using NoCustomization.Municipal.Points;
using NoCustomization.Municipal.Tables;

namespace NoCustomization.Municipal.Juki;

/// <summary>How kinds of moves are worded on screens: in detail or simply.</summary>
[ConfigurationPoint("juki.move-labels")]
[MunicipalPoint(
    Business.Juki, ExtensionPointKind.FormSlot, SourceMark.Fact, "Wording of kinds of moves", "異動区分の表示",
    Description = "How kinds of moves are worded on screens: in detail or simply.",
    JapaneseDescription = "異動区分の画面上の表示。詳しい表記にも簡潔な表記にもできる。",
    Sources = ["S08 j390"])]
public sealed class MoveLabels : Wordings;
