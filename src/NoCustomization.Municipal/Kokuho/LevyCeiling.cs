using System.Collections.Generic;
using NoCustomization.Municipal.Businesses;
using NoCustomization.Municipal.Points;
using NoCustomization.Parameters;

namespace NoCustomization.Municipal.Kokuho;

/// <summary>The highest levy for a household, by part; the ordinance sets it up to the national maximum.</summary>
[ConfigurationPoint("kokuho.levy-ceiling")]
[MunicipalPoint(
    Business.Kokuho, ExtensionPointKind.Parameter, SourceMark.Fact, "Ceiling of the levy", "賦課限度額",
    Description = "The highest levy for a household, by part; the ordinance sets it up to the national maximum.",
    JapaneseDescription = "世帯に賦課する額の上限 (区分別)。国の限度額の範囲で条例で定める。",
    Sources = ["S71", "S69", "S70", "S73"])]
public sealed class LevyCeiling
{
    /// <summary>Ceiling by part (yen).</summary>
    [Statutory(StatutoryKind.Ceiling, Bound = nameof(NationalYenByPart))]
    [EachAtLeast(0)]
    [Label("Ceiling by part (yen)", "区分別の限度額 (円)")]
    public IReadOnlyDictionary<string, long> YenByPart { get; init; } = new Dictionary<string, long>();

    /// <summary>National maximum by part (yen).</summary>
    [Statutory(StatutoryKind.Fixed)]
    [EachAtLeast(0)]
    [Label("National maximum by part (yen)", "国の限度額 (区分別、円)")]
    public IReadOnlyDictionary<string, long> NationalYenByPart { get; init; } = new Dictionary<string, long>();
}
