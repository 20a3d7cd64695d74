using System.Collections.Generic;
using System.ComponentModel.DataAnnotations;
using NoCustomization.Municipal.Businesses;
using NoCustomization.Municipal.Points;
using NoCustomization.Municipal.Texts;

namespace NoCustomization.Municipal.Juki;

/// <summary>Whether a person is told that a certificate of theirs was issued, and in which cases.</summary>
[ConfigurationPoint("juki.person-notice")]
[MunicipalPoint(
    Business.Juki, ExtensionPointKind.Option, SourceMark.Fact, "Notice to the person", "本人通知",
    Description = "Whether a person is told that a certificate of theirs was issued, and in which cases.",
    JapaneseDescription = "住民票の写し等を交付したことを本人に通知するか、どの場合に通知するか。",
    Sources = ["S08 j1220", "S08 j1240"])]
public sealed class PersonNotice : IValidatableObject
{
    /// <summary>Use the notice.</summary>
    [Label("Use the notice", "本人通知を行う")]
    public bool IsUsed { get; init; }

    /// <summary>In which cases.</summary>
    [Label("In which cases", "通知の対象")]
    public PersonNoticeTarget? Target { get; init; }

    /// <inheritdoc/>
    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (IsUsed && Target is null)
            yield return new ValidationResult(RuleTexts.NeededWith(nameof(Target), nameof(IsUsed), IsUsed), [nameof(Target)]);
    }
}
