using System;
using System.ComponentModel.DataAnnotations;
using System.Globalization;
using NoCustomization.Municipal.Texts;

namespace NoCustomization.Municipal.Points;

/// <summary>Demands a form of a text, and says in both languages which: officers read no patterns.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class TextFormAttribute : RegularExpressionAttribute
{
    /// <summary>Demands it.</summary>
    /// <param name="pattern">The pattern that the whole text must match.</param>
    /// <param name="english">The form in English.</param>
    /// <param name="japanese">The form in Japanese.</param>
    public TextFormAttribute(string pattern, string english, string japanese)
        : base(pattern)
    {
        English = english;
        Japanese = japanese;
    }

    /// <summary>The form in English.</summary>
    public string English { get; }

    /// <summary>The form in Japanese.</summary>
    public string Japanese { get; }

    /// <inheritdoc/>
    public override string FormatErrorMessage(string name) => PointTexts.OtherForm(name, In(CultureInfo.CurrentUICulture));

    internal string In(CultureInfo culture) => culture.TwoLetterISOLanguageName == "ja" ? Japanese : English;
}
