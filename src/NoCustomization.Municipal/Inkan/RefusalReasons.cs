using NoCustomization.Municipal.Businesses;
using NoCustomization.Municipal.Points;
using NoCustomization.Municipal.Tables;

namespace NoCustomization.Municipal.Inkan;

/// <summary>Which seals cannot be registered, such as rubber or mass-produced ones.</summary>
[ConfigurationPoint("inkan.refusal-reasons")]
[MunicipalPoint(
    Business.Inkan, ExtensionPointKind.CodeTable, SourceMark.Fact, "Seals that are refused", "登録できない印鑑",
    Description = "Which seals cannot be registered, such as rubber or mass-produced ones.",
    JapaneseDescription = "ゴム印、大量生産品など、登録できない印鑑の事由。",
    Sources = ["S78"])]
public sealed class RefusalReasons : CodeTable;
