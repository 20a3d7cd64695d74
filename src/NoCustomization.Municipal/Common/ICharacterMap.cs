using NoCustomization.Municipal.Businesses;
using NoCustomization.Municipal.Points;

namespace NoCustomization.Municipal.Common;

/// <summary>Maps characters of the standard set to those of a receiver, or a body's own characters to the standard set.</summary>
[ExtensionPoint("common.character-map", Kind = ExtensionPointKind.Plugin, Multiplicity = Multiplicity.One, Description = "Maps characters of the standard set to those of a receiver, or a body's own characters to the standard set.")]
[MunicipalPoint(
    Business.Common, ExtensionPointKind.Plugin, SourceMark.Fact, "Mapping of characters", "文字の変換",
    JapaneseDescription = "行政事務標準文字から相手先の文字へ、または団体の外字から行政事務標準文字へ変換する。",
    Sources = ["S43", "S40", "S41", "S42"],
    LegalNote = "Own characters are to be identified with those of the standard set.",
    JapaneseLegalNote = "団体の外字は行政事務標準文字に同定する。")]
public interface ICharacterMap
{
    /// <summary>The counterpart of a character.</summary>
    /// <param name="textElement">One character as people count it, with its variation selector.</param>
    /// <returns>Its counterpart; <see langword="null"/> where it has none, which the package reports.</returns>
    string? Map(string textElement);
}
