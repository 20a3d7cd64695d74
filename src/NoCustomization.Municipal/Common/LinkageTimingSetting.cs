using System.Collections.Generic;
using System.ComponentModel.DataAnnotations;
using NoCustomization.Municipal.Businesses;
using NoCustomization.Municipal.Points;
using NoCustomization.Municipal.Texts;

namespace NoCustomization.Municipal.Common;

/// <summary>Whether changes go to other systems at once or within ten minutes at most.</summary>
[ConfigurationPoint("common.linkage-timing")]
[MunicipalPoint(
    Business.Common, ExtensionPointKind.Parameter, SourceMark.Fact, "When changes go to other systems", "他システムへの連携の時期",
    Description = "Whether changes go to other systems at once or within ten minutes at most.",
    JapaneseDescription = "異動を他システムへ即時に連携するか、10分以内の準即時とするか。",
    Sources = ["S08 j1190"])]
public sealed class LinkageTimingSetting : IValidatableObject
{
    /// <summary>Timing.</summary>
    [Required]
    [Label("Timing", "時期")]
    public LinkageTiming Timing { get; init; }

    /// <summary>Every so many minutes.</summary>
    [Range(1, 10)]
    [Label("Every so many minutes", "間隔 (分)")]
    public int? EveryMinutes { get; init; }

    /// <inheritdoc/>
    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (Timing == LinkageTiming.QuasiRealTime && EveryMinutes is null)
            yield return new ValidationResult(RuleTexts.NeededWith(nameof(EveryMinutes), nameof(Timing), Timing), [nameof(EveryMinutes)]);
    }
}
