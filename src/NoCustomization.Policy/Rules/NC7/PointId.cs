namespace NoCustomization.Policy.Rules.NC7;

/// <summary>The grammar of the ids that an author gives: of packages, extension points and configuration points.</summary>
public static class PointId
{
    /// <summary>Whether a text is an id: lower case letters, digits and <c>-</c>, in parts that <c>.</c> keeps apart; no part is empty, or begins or ends with <c>-</c>.</summary>
    public static bool IsWellFormed(string? text)
    {
        if (string.IsNullOrEmpty(text))
            return false;
        for (var i = 0; i < text!.Length; i++)
        {
            var isEnd = i == 0 || i == text.Length - 1 || text[i - 1] == '.' || text[i + 1] == '.';
            if (!(text[i] is >= 'a' and <= 'z' or >= '0' and <= '9' || text[i] is '-' && !isEnd || text[i] is '.' && i > 0 && i < text.Length - 1 && text[i - 1] != '.'))
                return false;
        }

        return true;
    }

    /// <summary>Whether a text is written like a documentation-comment id, which names a symbol and no point.</summary>
    public static bool NamesSymbol(string text) => text.Length > 2 && text[1] == ':' && text[0] is 'T' or 'M' or 'P' or 'E' or 'F';
}
