namespace NoCustomization.Parameters;

/// <summary>Tells a code of a body (全国地方公共団体コード) from what is none: five digits and their check digit.</summary>
internal static class MunicipalityCodes
{
    private const int Length = 6;

    /// <summary>Whether the check digit is right: the last digit of 11 less the remainder by 11 of the sum with the weights 6 to 2.</summary>
    public static bool IsValid(string? code)
    {
        if (code is not { Length: Length })
            return false;
        var sum = 0;
        for (var i = 0; i < Length; i++)
        {
            if (!char.IsAsciiDigit(code[i]))
                return false;
            if (i < Length - 1)
                sum += (code[i] - '0') * (Length - i);
        }

        return (11 - (sum % 11)) % 10 == code[Length - 1] - '0';
    }
}
