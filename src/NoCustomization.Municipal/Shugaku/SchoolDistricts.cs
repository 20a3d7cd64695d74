using System.Collections.Generic;
using System.ComponentModel.DataAnnotations;
using NoCustomization.Municipal.Businesses;
using NoCustomization.Municipal.Points;
using NoCustomization.Municipal.Tables;

namespace NoCustomization.Municipal.Shugaku;

/// <summary>Which school children of an address are assigned to.</summary>
[ConfigurationPoint("shugaku.school-districts")]
[MunicipalPoint(
    Business.Shugaku, ExtensionPointKind.CodeTable, SourceMark.GeneralKnowledge, "School districts", "通学区域",
    Description = "Which school children of an address are assigned to.",
    JapaneseDescription = "住所ごとに指定する学校。")]
public sealed class SchoolDistricts
{
    /// <summary>School districts.</summary>
    [MaxLength(5000)]
    [Label("School districts", "通学区域の一覧")]
    public IReadOnlyList<SchoolDistrict> Districts { get; init; } = [];
}
