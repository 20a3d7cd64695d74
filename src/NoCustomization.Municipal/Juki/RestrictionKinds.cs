using System.Collections.Generic;
using System.ComponentModel.DataAnnotations;
using NoCustomization.Municipal.Businesses;
using NoCustomization.Municipal.Points;
using NoCustomization.Municipal.Tables;

namespace NoCustomization.Municipal.Juki;

/// <summary>Which restrictions there are, and whether each stops or warns, by process.</summary>
[ConfigurationPoint("juki.restriction-kinds")]
[MunicipalPoint(
    Business.Juki, ExtensionPointKind.CodeTable, SourceMark.Fact, "Kinds of restrictions", "抑止の種類",
    Description = "Which restrictions there are, and whether each stops or warns, by process.",
    JapaneseDescription = "抑止の種類と、異動・発行・照会のそれぞれをエラーで止めるか、アラートで知らせるか。",
    Sources = ["S08 j410"])]
public sealed class RestrictionKinds
{
    /// <summary>Kinds.</summary>
    [MaxLength(200)]
    [Label("Kinds", "種類の一覧")]
    public IReadOnlyList<RestrictionKind> Kinds { get; init; } = [];
}
