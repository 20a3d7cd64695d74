using System.ComponentModel.DataAnnotations;
using NoCustomization.Municipal.Businesses;
using NoCustomization.Municipal.Points;
using NoCustomization.Parameters;

namespace NoCustomization.Municipal.Kaigo;

/// <summary>How many members the committee that assesses needs has by ordinance.</summary>
[ConfigurationPoint("kaigo.assessment-committee")]
[MunicipalPoint(
    Business.Kaigo, ExtensionPointKind.Parameter, SourceMark.Fact, "Size of the assessment committee", "認定審査会の委員定数",
    Description = "How many members the committee that assesses needs has by ordinance.",
    JapaneseDescription = "条例で定める介護認定審査会の委員の定数。",
    Sources = ["S74"])]
public sealed class AssessmentCommittee
{
    /// <summary>Members at most.</summary>
    [Statutory(StatutoryKind.Free)]
    [Range(1, 2000)]
    [Label("Members at most", "定数")]
    public int Members { get; init; }
}
