using NoCustomization.Municipal.Businesses;
using NoCustomization.Municipal.Points;
using NoCustomization.Municipal.Tables;

namespace NoCustomization.Municipal.Kotei;

/// <summary>Codes and names of land categories and the like.</summary>
[ConfigurationPoint("kotei.land-names")]
[MunicipalPoint(
    Business.Kotei, ExtensionPointKind.CodeTable, SourceMark.Fact, "Codes of land categories", "地目等のコード",
    Description = "Codes and names of land categories and the like.",
    JapaneseDescription = "地目などのコードと名称。",
    Sources = ["S108"])]
public sealed class LandNames : CodeTable;
