namespace NoCustomization.Municipal.Numbers;

/// <summary>Half-width digits: of the many digits that Unicode knows, only 0 to 9 stand in official numbers.</summary>
internal static class Digits
{
    /// <summary>Whether a text is made of so many digits and nothing else.</summary>
    public static bool Are(string? text, int least, int most)
    {
        if (text is null || text.Length < least || text.Length > most)
            return false;
        foreach (var c in text)
        {
            if (c is < '0' or > '9')
                return false;
        }

        return true;
    }

    /// <inheritdoc cref="Are(string?, int, int)"/>
    public static bool Are(string? text, int count) => Are(text, count, count);
}
