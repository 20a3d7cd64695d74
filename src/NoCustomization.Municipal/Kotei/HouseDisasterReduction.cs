using NoCustomization.Municipal.Businesses;
using NoCustomization.Municipal.Points;
using NoCustomization.Municipal.Tables;

namespace NoCustomization.Municipal.Kotei;

/// <summary>Shares by which the tax on houses is reduced, by the grade of damage.</summary>
[ConfigurationPoint("kotei.house-disaster-reduction")]
[MunicipalPoint(
    Business.Kotei, ExtensionPointKind.CodeTable, SourceMark.Fact, "Reduction for damaged houses", "家屋の災害減免",
    Description = "Shares by which the tax on houses is reduced, by the grade of damage.",
    JapaneseDescription = "被害の程度に応じた家屋の減免割合。",
    Sources = ["S55"])]
public sealed class HouseDisasterReduction : DamageTable;
