using System.Collections.Generic;
using System.ComponentModel.DataAnnotations;
using System.Linq;
using NoCustomization.Municipal.Characters;
using NoCustomization.Municipal.Points;
using NoCustomization.Municipal.Texts;

namespace NoCustomization.Municipal.Tables;

/// <summary>Texts for the slots of a form (差込欄). Each group of forms has its own point with this shape; the layout stays as it is.</summary>
public abstract class Wordings : IValidatableObject
{
    /// <summary>Texts by slot.</summary>
    [Label("Texts by slot", "差込欄ごとの文言")]
    public IReadOnlyDictionary<string, string> Texts { get; init; } = new Dictionary<string, string>();

    /// <summary>Most characters of a text.</summary>
    [Range(1, 2000)]
    [Label("Most characters of a text", "1欄の最大文字数")]
    public int MostCharacters { get; init; } = 200;

    /// <summary>The text for a slot.</summary>
    /// <param name="slot">The slot's name.</param>
    /// <returns>The text; empty where the body states none.</returns>
    public string TextFor(string slot) => Texts.TryGetValue(slot, out var text) ? text : "";

    /// <inheritdoc/>
    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext) => Texts
        .Where(text => TextElements.Count(text.Value) > MostCharacters)
        .Select(text => new ValidationResult(PointTexts.TooLong(text.Key, MostCharacters), [nameof(Texts)]));
}
