using NoCustomization.Municipal.Businesses;
using NoCustomization.Municipal.Points;
using NoCustomization.Municipal.Tables;

namespace NoCustomization.Municipal.Kojin;

/// <summary>Shares by which the tax is reduced after a disaster, by damage and income.</summary>
[ConfigurationPoint("kojin.disaster-reduction")]
[MunicipalPoint(
    Business.Kojin, ExtensionPointKind.CodeTable, SourceMark.Fact, "Reduction for disaster", "災害減免",
    Description = "Shares by which the tax is reduced after a disaster, by damage and income.",
    JapaneseDescription = "災害による減免の割合 (損害割合と所得の区分別)。",
    Sources = ["S55"])]
public sealed class DisasterReduction : DamageTable;
