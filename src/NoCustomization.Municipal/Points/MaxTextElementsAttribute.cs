using System;
using System.ComponentModel.DataAnnotations;
using NoCustomization.Municipal.Characters;
using NoCustomization.Municipal.Texts;

namespace NoCustomization.Municipal.Points;

/// <summary>Limits a text by the characters that people see: a character of the standard set may be four units long.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class MaxTextElementsAttribute : ValidationAttribute
{
    /// <summary>Limits it.</summary>
    /// <param name="most">How many characters at most.</param>
    public MaxTextElementsAttribute(int most) => Most = most;

    /// <summary>How many characters at most.</summary>
    public int Most { get; }

    /// <inheritdoc/>
    public override bool IsValid(object? value) => value is not string text || TextElements.Count(text) <= Most;

    /// <inheritdoc/>
    public override string FormatErrorMessage(string name) => PointTexts.TooLong(name, Most);
}
