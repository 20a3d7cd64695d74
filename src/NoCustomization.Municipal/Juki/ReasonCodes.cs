using System.Collections.Generic;
using System.ComponentModel.DataAnnotations;
using System.Linq;
using NoCustomization.Municipal.Businesses;
using NoCustomization.Municipal.Points;
using NoCustomization.Municipal.Tables;
using NoCustomization.Municipal.Texts;
using NoCustomization.Parameters;

namespace NoCustomization.Municipal.Juki;

/// <summary>The body's own codes of reasons for changes, each with its counterpart in the standard list.</summary>
[ConfigurationPoint("juki.reason-codes")]
[MunicipalPoint(
    Business.Juki, ExtensionPointKind.CodeTable, SourceMark.Fact, "Internal codes of reasons for changes", "異動事由の内部コード",
    Description = "The body's own codes of reasons for changes, each with its counterpart in the standard list.",
    JapaneseDescription = "団体内部の異動事由コードと標準の一覧との対応。双方向に変換できること。",
    Sources = ["S08 j210"])]
public sealed class ReasonCodes : IValidatableObject
{
    private const string Cancelled = "転居取消";

    /// <summary>Reasons.</summary>
    [MaxLength(500)]
    [Label("Reasons", "事由の一覧")]
    public IReadOnlyList<ReasonCode> Reasons { get; init; } = [];

    /// <summary>The code of the standard list.</summary>
    /// <param name="code">The body's own code.</param>
    /// <returns>The code; <see langword="null"/> where there is none.</returns>
    public string? ToStandard(string code) => Reasons.FirstOrDefault(reason => reason.Code == code)?.StandardCode;

    /// <summary>The body's own reasons that stand for one of the standard list; it may tell more of them apart.</summary>
    /// <param name="standardCode">Code of the standard list.</param>
    /// <param name="day">The day on which they are in force.</param>
    /// <returns>The reasons; none where the body has none for it.</returns>
    public IReadOnlyList<ReasonCode> FromStandard(string standardCode, EffectiveDate day) =>
        [.. Reasons.Where(reason => reason.StandardCode == standardCode && reason.IsInForce(day))];

    /// <inheritdoc/>
    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext) =>
        RowRules.Unique(Reasons, reason => reason.Code, nameof(Reasons), nameof(ReasonCode.Code))
            .Concat(Reasons.Where(reason => reason.Name.Contains(Cancelled)).Select(reason => RowRules.Problem(RuleTexts.Forbidden(reason.Name, NotVariable.Covering("juki.moving-cancelled-kind")!.Text), nameof(Reasons))));
}
