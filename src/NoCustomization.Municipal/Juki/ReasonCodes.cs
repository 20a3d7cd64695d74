using System.Collections.Generic;
using System.ComponentModel.DataAnnotations;
using System.Linq;
using NoCustomization.Municipal.Businesses;
using NoCustomization.Municipal.Points;
using NoCustomization.Municipal.Tables;

namespace NoCustomization.Municipal.Juki;

/// <summary>The body's own codes of reasons for changes, each with its counterpart in the standard list.</summary>
[ConfigurationPoint("juki.reason-codes")]
[MunicipalPoint(
    Business.Juki, ExtensionPointKind.CodeTable, SourceMark.Fact, "Internal codes of reasons for changes", "異動事由の内部コード",
    Description = "The body's own codes of reasons for changes, each with its counterpart in the standard list.",
    JapaneseDescription = "団体内部の異動事由コードと標準の一覧との対応。双方向に変換できること。",
    Sources = ["S08 j210"])]
public sealed class ReasonCodes
{
    /// <summary>Reasons.</summary>
    [MaxLength(500)]
    [Label("Reasons", "事由の一覧")]
    public IReadOnlyList<ReasonCode> Reasons { get; init; } = [];

    /// <summary>The code of the standard list.</summary>
    /// <param name="code">The body's own code.</param>
    /// <returns>The code; <see langword="null"/> where there is none.</returns>
    public string? ToStandard(string code) => Reasons.FirstOrDefault(reason => reason.Code == code)?.StandardCode;
}
