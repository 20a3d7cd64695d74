using System.Collections.Generic;
using System.ComponentModel.DataAnnotations;
using NoCustomization.Municipal.Businesses;
using NoCustomization.Municipal.Points;

namespace NoCustomization.Municipal.Common;

/// <summary>Which parts the issue number has, in order.</summary>
[ConfigurationPoint("common.issue-number")]
[MunicipalPoint(
    Business.Common, ExtensionPointKind.Parameter, SourceMark.Fact, "Layout of the issue number", "発行番号の構成",
    Description = "Which parts the issue number has, in order.",
    JapaneseDescription = "発行番号を構成する項目とその順序。",
    Sources = ["S08 j1040"])]
public sealed class IssueNumber
{
    /// <summary>Parts in order.</summary>
    [MinLength(1)]
    [MaxLength(6)]
    [Label("Parts in order", "項目 (印字順)")]
    public IReadOnlyList<IssueNumberPart> Parts { get; init; } = [];

    /// <summary>Digits of the serial number.</summary>
    [Range(1, 9)]
    [Label("Digits of the serial number", "連番の桁数")]
    public int SerialDigits { get; init; } = 3;
}
