using System.Collections.Generic;
using System.ComponentModel.DataAnnotations;
using NoCustomization.Municipal.Businesses;
using NoCustomization.Municipal.Points;
using NoCustomization.Municipal.Tables;

namespace NoCustomization.Municipal.Common;

/// <summary>Main office, branches, counters and their terminals.</summary>
[ConfigurationPoint("common.organisation")]
[MunicipalPoint(
    Business.Common, ExtensionPointKind.CodeTable, SourceMark.Fact, "Organisation", "組織・窓口・端末",
    Description = "Main office, branches, counters and their terminals.",
    JapaneseDescription = "本庁、支所、出張所、課と、それぞれの入力端末。",
    Sources = ["S08 j230"])]
public sealed class Organisation
{
    /// <summary>Offices.</summary>
    [MinLength(1)]
    [MaxLength(2000)]
    [Label("Offices", "組織の一覧")]
    public IReadOnlyList<Office> Offices { get; init; } = [];
}
