using System.Collections.Generic;
using System.ComponentModel.DataAnnotations;
using NoCustomization.Municipal.Businesses;
using NoCustomization.Municipal.Points;
using NoCustomization.Municipal.Tables;

namespace NoCustomization.Municipal.Senkyo;

/// <summary>Voting districts and the polling place of each.</summary>
[ConfigurationPoint("senkyo.voting-districts")]
[MunicipalPoint(
    Business.Senkyo, ExtensionPointKind.CodeTable, SourceMark.GeneralKnowledge, "Voting districts", "投票区と投票所",
    Description = "Voting districts and the polling place of each.",
    JapaneseDescription = "投票区と、それぞれの投票所。")]
public sealed class VotingDistricts
{
    /// <summary>Voting districts.</summary>
    [MaxLength(5000)]
    [Label("Voting districts", "投票区の一覧")]
    public IReadOnlyList<VotingDistrict> Districts { get; init; } = [];
}
