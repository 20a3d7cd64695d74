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

/// <summary>The head and the acting head with title, name and period; the change happens by itself on the day. In designated cities the ward heads too.</summary>
[ConfigurationPoint("common.certifiers")]
[MunicipalPoint(
    Business.Common, ExtensionPointKind.CodeTable, SourceMark.Fact, "Certifiers", "認証者",
    Description = "The head and the acting head with title, name and period; the change happens by itself on the day. In designated cities the ward heads too.",
    JapaneseDescription = "首長と職務代理者の職名、氏名、期間。期日になれば自動で切り替わる。指定都市では区長も登録する。",
    Sources = ["S08 j310"],
    LegalNote = "The name is never left blank.",
    JapaneseLegalNote = "認証者の氏名は空欄にできない。")]
public sealed class Certifiers : IValidatableObject
{
    /// <summary>Certifiers.</summary>
    [MinLength(1)]
    [MaxLength(200)]
    [Label("Certifiers", "認証者の一覧")]
    public IReadOnlyList<Certifier> Entries { get; init; } = [];

    /// <summary>Who certifies on a day: the acting head before the head; in a ward, its head.</summary>
    /// <param name="day">The day.</param>
    /// <param name="ward">The ward whose head certifies; <see langword="null"/> where the head of the body does.</param>
    /// <returns>The certifier.</returns>
    /// <exception cref="InvalidOperationException">Nobody holds office on that day: a certificate is never issued with a blank certifier.</exception>
    public Certifier On(EffectiveDate day, string? ward = null)
    {
        var now = Entries.Where(entry => entry.Ward == ward && entry.IsInOffice(day)).ToList();
        return now.FirstOrDefault(entry => entry.Role == CertifierRole.ActingMayor) ?? now.FirstOrDefault()
            ?? throw new InvalidOperationException(RuleTexts.NoCertifier(day, ward ?? nameof(CertifierRole.Mayor)));
    }

    /// <inheritdoc/>
    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext) => Entries
        .GroupBy(entry => (entry.Role, entry.Ward))
        .SelectMany(group => group.Where(entry => group.Count(other => other.IsInOffice(entry.From)) > 1))
        .Select(entry => RowRules.Problem(RuleTexts.Overlap(entry.From), nameof(Entries)));
}
