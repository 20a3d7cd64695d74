using System;
using System.Collections.Generic;
using System.Text;

namespace NoCustomization.Municipal.Characters;

/// <summary>A text whose characters were mapped to those of a receiver, and what could not be.</summary>
/// <param name="Text">The mapped text.</param>
/// <param name="Unmapped">Characters that have no counterpart, each as often as it occurs, in order. They need an officer's eye: never drop them in silence.</param>
public sealed record MappedText(string Text, IReadOnlyList<string> Unmapped)
{
    /// <summary>Maps a text, character by character.</summary>
    /// <param name="text">Any text, or nothing.</param>
    /// <param name="map">Gives the counterpart of a text element; <see langword="null"/> where there is none.</param>
    /// <param name="standIn">Stands in for what has none, as in <c>〓</c>.</param>
    /// <returns>The mapped text.</returns>
    public static MappedText From(string? text, Func<string, string?> map, string standIn)
    {
        if (map is null)
            throw new ArgumentNullException(nameof(map));
        var mapped = new StringBuilder();
        var unmapped = new List<string>();
        foreach (var element in TextElements.Of(text))
        {
            var counterpart = map(element);
            mapped.Append(counterpart ?? standIn);
            if (counterpart is null)
                unmapped.Add(element);
        }

        return new MappedText(mapped.ToString(), unmapped);
    }
}
