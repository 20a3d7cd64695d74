namespace NoCustomization.Municipal.Characters;

/// <summary>Looks at how characters are coded.</summary>
public static class CharacterForms
{
    /// <summary>How a text element is coded.</summary>
    /// <param name="element">One text element.</param>
    /// <returns>The form; the worst one where it has several code points.</returns>
    public static CharacterForm Of(string? element)
    {
        if (string.IsNullOrEmpty(element))
            return CharacterForm.Broken;
        var form = CharacterForm.Plain;
        for (var i = 0; i < element!.Length; i++)
        {
            var codePoint = (int)element[i];
            if (char.IsHighSurrogate(element[i]) && i + 1 < element.Length && char.IsLowSurrogate(element[i + 1]))
                codePoint = char.ConvertToUtf32(element[i], element[++i]);
            var one = Of(codePoint);
            form = one > form ? one : form;
        }

        return form;
    }

    private static CharacterForm Of(int codePoint) => codePoint switch
    {
        >= 0xD800 and <= 0xDFFF => CharacterForm.Broken,
        0xFFFE or 0xFFFF => CharacterForm.Broken,
        >= 0xE000 and <= 0xF8FF => CharacterForm.PrivateUse,
        >= 0xF0000 and <= 0xFFFFD or >= 0x100000 and <= 0x10FFFD => CharacterForm.AddedPlane,
        >= 0xFE00 and <= 0xFE0F or >= 0xE0100 and <= 0xE01EF => CharacterForm.Variation,
        _ => CharacterForm.Plain,
    };
}
