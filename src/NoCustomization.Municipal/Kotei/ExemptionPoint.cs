using System.ComponentModel.DataAnnotations;
using NoCustomization.Municipal.Businesses;
using NoCustomization.Municipal.Points;
using NoCustomization.Parameters;

namespace NoCustomization.Municipal.Kotei;

/// <summary>Taxable bases below which no tax is levied on land, houses and depreciable assets.</summary>
[ConfigurationPoint("kotei.exemption-point")]
[MunicipalPoint(
    Business.Kotei, ExtensionPointKind.Parameter, SourceMark.Fact, "Exemption point", "免税点",
    Description = "Taxable bases below which no tax is levied on land, houses and depreciable assets.",
    JapaneseDescription = "土地、家屋、償却資産の課税標準額がこの額未満のときは課税しない。",
    Sources = ["S64"],
    LegalNote = "That an ordinance may differ is general knowledge. The source is about ten years old: look up the amounts in force. Designated cities apply them by ward.",
    JapaneseLegalNote = "条例で異なる額にできることは一般知識による。出典は約10年前のものである。施行中の額を確認すること。指定都市では区ごとに適用する。")]
public sealed class ExemptionPoint
{
    /// <summary>Land (yen).</summary>
    [Statutory(StatutoryKind.Standard)]
    [Range(0, long.MaxValue)]
    [Label("Land (yen)", "土地 (円)")]
    public long LandYen { get; init; }

    /// <summary>Houses (yen).</summary>
    [Statutory(StatutoryKind.Standard)]
    [Range(0, long.MaxValue)]
    [Label("Houses (yen)", "家屋 (円)")]
    public long HouseYen { get; init; }

    /// <summary>Depreciable assets (yen).</summary>
    [Statutory(StatutoryKind.Standard)]
    [Range(0, long.MaxValue)]
    [Label("Depreciable assets (yen)", "償却資産 (円)")]
    public long DepreciableYen { get; init; }
}
