using NoCustomization.Municipal.Businesses;
using NoCustomization.Municipal.Points;
using NoCustomization.Municipal.Tables;

namespace NoCustomization.Municipal.Kotei;

/// <summary>Shares by which the tax on land is reduced, by the damaged share of its area.</summary>
[ConfigurationPoint("kotei.land-disaster-reduction")]
[MunicipalPoint(
    Business.Kotei, ExtensionPointKind.CodeTable, SourceMark.Fact, "Reduction for damaged land", "土地の災害減免",
    Description = "Shares by which the tax on land is reduced, by the damaged share of its area.",
    JapaneseDescription = "被災した面積の割合に応じた土地の減免割合。",
    Sources = ["S55"])]
public sealed class LandDisasterReduction : DamageTable;
