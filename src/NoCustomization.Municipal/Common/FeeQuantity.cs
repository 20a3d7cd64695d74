using System;
using System.Collections.Generic;
using System.ComponentModel.DataAnnotations;
using System.Linq;
using NoCustomization.Municipal.Businesses;
using NoCustomization.Municipal.Points;
using NoCustomization.Municipal.Tables;
using NoCustomization.Municipal.Texts;
using NoCustomization.Parameters;

namespace NoCustomization.Municipal.Common;

/// <summary>For how many persons or sheets one fee is taken.</summary>
[ConfigurationPoint("common.fee-quantity")]
[MunicipalPoint(
    Business.Common, ExtensionPointKind.CodeTable, SourceMark.Fact, "Counting of fees", "手数料の件数の数え方",
    Description = "For how many persons or sheets one fee is taken.",
    JapaneseDescription = "何人分または何枚までを1件として手数料を数えるか。",
    Sources = ["S83", "S80"])]
public sealed class FeeQuantity : IValidatableObject
{
    /// <summary>Rules.</summary>
    [Statutory(StatutoryKind.Free)]
    [MaxLength(500)]
    [Label("Rules", "数え方の一覧")]
    public IReadOnlyList<FeeQuantityRule> Rules { get; init; } = [];

    /// <summary>The rule of a certificate; its unit says what to count.</summary>
    /// <param name="certificate">Code of the certificate.</param>
    /// <returns>The rule; <see langword="null"/> where none is entered.</returns>
    public FeeQuantityRule? RuleOf(string certificate) => Rules.FirstOrDefault(rule => rule.Certificate == certificate);

    /// <summary>How many fees are taken.</summary>
    /// <param name="certificate">Code of the certificate.</param>
    /// <param name="count">How many persons or sheets it has, by the unit of its rule; at least one.</param>
    /// <returns>One where no rule is entered.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The count is zero or less.</exception>
    public int FeesFor(string certificate, int count)
    {
        if (count < 1)
            throw new ArgumentOutOfRangeException(nameof(count), RuleTexts.AtLeastOne());
        return RuleOf(certificate) is { } rule ? Math.Min(((count - 1) / rule.PersonsOrSheets) + 1, rule.MostFees ?? int.MaxValue) : 1;
    }

    /// <inheritdoc/>
    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext) =>
        RowRules.Unique(Rules, rule => rule.Certificate, nameof(Rules), nameof(FeeQuantityRule.Certificate));
}
