namespace NoCustomization.Tool.Verbs;

/// <summary>Where an offset stands in a text.</summary>
internal static class TextPosition
{
    /// <summary>Line and column of an offset, from 1.</summary>
    public static (int Line, int Column) Of(string text, int offset)
    {
        var line = 1;
        var start = 0;
        for (var i = 0; i < offset && i < text.Length; i++)
        {
            if (text[i] == '\n')
            {
                line++;
                start = i + 1;
            }
        }

        return (line, offset - start + 1);
    }
}
