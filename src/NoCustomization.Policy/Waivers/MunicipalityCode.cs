namespace NoCustomization.Policy.Waivers;

/// <summary>The code of a municipality or prefecture (全国地方公共団体コード): five digits and a check digit, <c>131016</c> for Chiyoda City.</summary>
public static class MunicipalityCode
{
    private const int Length = 6;

    /// <summary>Whether a text is six digits of which the last checks the others. A code that passes need not be in use.</summary>
    public static bool IsValid(string? text)
    {
        if (text is not { Length: Length })
            return false;
        var sum = 0;
        for (var i = 0; i < Length; i++)
        {
            if (text[i] is < '0' or > '9')
                return false;
            if (i < Length - 1)
                sum += (text[i] - '0') * (Length - i);
        }

        return text[Length - 1] - '0' == (11 - sum % 11) % 10;
    }
}
