using System;
using System.Collections;
using System.ComponentModel.DataAnnotations;
using System.Globalization;
using NoCustomization.Municipal.Texts;

namespace NoCustomization.Municipal.Points;

/// <summary>Limits every value of a dictionary of whole numbers from below.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class EachAtLeastAttribute : ValidationAttribute
{
    /// <summary>Limits it.</summary>
    /// <param name="least">How much at least.</param>
    public EachAtLeastAttribute(long least) => Least = least;

    /// <summary>How much at least.</summary>
    public long Least { get; }

    /// <inheritdoc/>
    protected override ValidationResult? IsValid(object? value, ValidationContext validationContext)
    {
        foreach (DictionaryEntry entry in value as IDictionary ?? new Hashtable())
        {
            if (Convert.ToDecimal(entry.Value, CultureInfo.InvariantCulture) < Least)
                return new ValidationResult(RuleTexts.EachAtLeast(validationContext.DisplayName, entry.Key, Least));
        }

        return ValidationResult.Success;
    }
}
