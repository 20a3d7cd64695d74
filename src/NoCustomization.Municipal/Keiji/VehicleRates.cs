using System.Collections.Generic;
using NoCustomization.Municipal.Businesses;
using NoCustomization.Municipal.Points;
using NoCustomization.Municipal.Tables;
using NoCustomization.Parameters;

namespace NoCustomization.Municipal.Keiji;

/// <summary>What each class of vehicle is taxed at per year.</summary>
[ConfigurationPoint("keiji.vehicle-rates")]
[MunicipalPoint(
    Business.Keiji, ExtensionPointKind.CodeTable, SourceMark.Fact, "Rates by class of vehicle", "車種別の税率",
    Description = "What each class of vehicle is taxed at per year.",
    JapaneseDescription = "車種区分ごとの年税額。",
    Sources = ["S65", "S116", "S66"],
    LegalNote = "That there is a ceiling of one and a half times the standard amount is general knowledge.",
    JapaneseLegalNote = "標準税率の1.5倍が上限であることは一般知識による。")]
public sealed class VehicleRates
{
    /// <summary>Amount by class (yen).</summary>
    [Statutory(StatutoryKind.Standard, Bound = nameof(CeilingYenByClass))]
    [EachAtLeast(0)]
    [Label("Amount by class (yen)", "車種区分別の税額 (円)")]
    public IReadOnlyDictionary<string, long> YenByClass { get; init; } = new Dictionary<string, long>();

    /// <summary>Ceiling by class (yen).</summary>
    [Statutory(StatutoryKind.Fixed)]
    [EachAtLeast(0)]
    [Label("Ceiling by class (yen)", "車種区分別の制限税額 (円)")]
    public IReadOnlyDictionary<string, long> CeilingYenByClass { get; init; } = new Dictionary<string, long>();
}
