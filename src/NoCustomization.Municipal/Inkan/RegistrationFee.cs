using System.ComponentModel.DataAnnotations;
using NoCustomization.Municipal.Businesses;
using NoCustomization.Municipal.Points;
using NoCustomization.Municipal.Tables;
using NoCustomization.Parameters;

namespace NoCustomization.Municipal.Inkan;

/// <summary>What registering a seal costs by ordinance.</summary>
[ConfigurationPoint("inkan.registration-fee")]
[MunicipalPoint(
    Business.Inkan, ExtensionPointKind.CodeTable, SourceMark.Fact, "Fee of registration", "印鑑登録の手数料",
    Description = "What registering a seal costs by ordinance.",
    JapaneseDescription = "条例で定める印鑑登録の手数料。",
    Sources = ["S78", "S82", "S80"])]
public sealed class RegistrationFee
{
    /// <summary>Fee (yen).</summary>
    [Statutory(StatutoryKind.Free)]
    [Range(0, long.MaxValue)]
    [Label("Fee (yen)", "手数料 (円)")]
    public long Yen { get; init; }
}
