using System.Collections.Generic;
using NoCustomization.Municipal.Businesses;
using NoCustomization.Municipal.Common;
using NoCustomization.Municipal.Points;
using NoCustomization.Municipal.Tables;
using NoCustomization.Parameters;

namespace NoCustomization.Municipal.Inkan;

/// <summary>What a seal certificate costs, by channel.</summary>
[ConfigurationPoint("inkan.certificate-fee")]
[MunicipalPoint(
    Business.Inkan, ExtensionPointKind.CodeTable, SourceMark.Fact, "Fee of seal certificates", "印鑑登録証明書の手数料",
    Description = "What a seal certificate costs, by channel.",
    JapaneseDescription = "印鑑登録証明書の手数料 (交付方法別)。",
    Sources = ["S82", "S81"])]
public sealed class CertificateFee
{
    /// <summary>Fee by channel (yen).</summary>
    [Statutory(StatutoryKind.Free)]
    [EachAtLeast(0)]
    [Label("Fee by channel (yen)", "交付方法別の手数料 (円)")]
    public IReadOnlyDictionary<FeeChannel, long> YenByChannel { get; init; } = new Dictionary<FeeChannel, long>();
}
