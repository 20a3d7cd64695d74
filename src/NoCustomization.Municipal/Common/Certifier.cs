using System.Collections.Generic;
using System.ComponentModel.DataAnnotations;
using NoCustomization.Municipal.Points;
using NoCustomization.Municipal.Texts;
using NoCustomization.Parameters;

namespace NoCustomization.Municipal.Common;

/// <summary>Who certifies in a period.</summary>
public sealed class Certifier : IValidatableObject
{
    /// <summary>Role.</summary>
    [Required]
    [Label("Role", "区分")]
    public CertifierRole Role { get; init; }

    /// <summary>Ward.</summary>
    [MaxTextElements(40)]
    [Label("Ward, of a ward head", "区 (区長の場合)")]
    public string? Ward { get; init; }

    /// <summary>Title.</summary>
    [Required]
    [MaxTextElements(40)]
    [Label("Title", "職名")]
    public string Title { get; init; } = "";

    /// <summary>Name.</summary>
    [Required]
    [MaxTextElements(40)]
    [Label("Name", "氏名")]
    public string Name { get; init; } = "";

    /// <summary>From.</summary>
    [Required]
    [Label("From", "開始日")]
    public EffectiveDate From { get; init; }

    /// <summary>Until.</summary>
    [Label("Until", "終了日")]
    public EffectiveDate? To { get; init; }

    /// <summary>Whether the person holds office on a day.</summary>
    /// <param name="day">The day.</param>
    /// <returns>Whether it lies in the period.</returns>
    public bool IsInOffice(EffectiveDate day) => day >= From && (To is not { } to || day <= to);

    /// <inheritdoc/>
    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (Role == CertifierRole.WardHead && string.IsNullOrWhiteSpace(Ward))
            yield return new ValidationResult(RuleTexts.NeededWith(nameof(Ward), nameof(Role), Role), [nameof(Ward)]);
        if (Role != CertifierRole.WardHead && Ward is not null)
            yield return new ValidationResult(RuleTexts.NotWith(nameof(Ward), nameof(Role), Role), [nameof(Ward)]);
    }
}
