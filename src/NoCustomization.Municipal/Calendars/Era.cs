using System;
using NoCustomization.Municipal.Texts;
using NoCustomization.Parameters;

namespace NoCustomization.Municipal.Calendars;

/// <summary>An era (元号).</summary>
public sealed record Era
{
    /// <summary>Declares an era.</summary>
    /// <param name="name">Its name, as in <c>令和</c>.</param>
    /// <param name="letter">The letter that stands for it, as in <c>R</c>.</param>
    /// <param name="firstDay">Its first day.</param>
    /// <param name="sharesFirstDay">Whether the day also counts as the last one of the era before, as 25 December 1926 does (大正15年 and 昭和元年).</param>
    /// <exception cref="ArgumentException">The name or the letter is missing.</exception>
    public Era(string name, char letter, EffectiveDate firstDay, bool sharesFirstDay = false)
    {
        if (string.IsNullOrWhiteSpace(name) || letter is < 'A' or > 'Z')
            throw new ArgumentException(CalendarTexts.Era(), nameof(name));
        Name = name;
        Letter = letter;
        FirstDay = firstDay;
        SharesFirstDay = sharesFirstDay;
    }

    /// <summary>Its name.</summary>
    public string Name { get; }

    /// <summary>The letter that stands for it, A to Z.</summary>
    public char Letter { get; }

    /// <summary>Its first day.</summary>
    public EffectiveDate FirstDay { get; }

    /// <summary>Whether its first day also counts as the last one of the era before.</summary>
    public bool SharesFirstDay { get; }
}
