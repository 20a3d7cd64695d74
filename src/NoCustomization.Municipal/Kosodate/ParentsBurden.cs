using System.Collections.Generic;
using NoCustomization.Municipal.Businesses;
using NoCustomization.Municipal.Points;
using NoCustomization.Municipal.Tables;
using NoCustomization.Parameters;

namespace NoCustomization.Municipal.Kosodate;

/// <summary>What parents pay per month, by tier; the ordinance sets it up to the national standard.</summary>
[ConfigurationPoint("kosodate.parents-burden")]
[MunicipalPoint(
    Business.Kosodate, ExtensionPointKind.CodeTable, SourceMark.Fact, "Burden on parents", "利用者負担額 (保育料)",
    Description = "What parents pay per month, by tier; the ordinance sets it up to the national standard. A tier is named by kind of recognition, income and hours, as in 3-short-d5.",
    JapaneseDescription = "階層区分ごとの保育料月額。国の基準を上限に条例等で定める。階層は認定区分、所得、保育時間を組み合わせて名付ける (例 3-short-d5)。",
    Sources = ["S86", "S89", "S88"])]
public sealed class ParentsBurden
{
    /// <summary>Amount by tier (yen).</summary>
    [Statutory(StatutoryKind.Ceiling, Bound = nameof(NationalYenByTier))]
    [EachAtLeast(0)]
    [Label("Amount by tier (yen)", "階層区分別の月額 (円)")]
    public IReadOnlyDictionary<string, long> YenByTier { get; init; } = new Dictionary<string, long>();

    /// <summary>National standard by tier (yen).</summary>
    [Statutory(StatutoryKind.Fixed)]
    [EachAtLeast(0)]
    [Label("National standard by tier (yen)", "国の基準額 (階層区分別、円)")]
    public IReadOnlyDictionary<string, long> NationalYenByTier { get; init; } = new Dictionary<string, long>();
}
