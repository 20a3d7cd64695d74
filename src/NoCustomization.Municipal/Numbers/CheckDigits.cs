namespace NoCustomization.Municipal.Numbers;

/// <summary>The arithmetic that the check digits of official numbers share.</summary>
internal static class CheckDigits
{
    private static readonly int[] s_municipality = [2, 3, 4, 5, 6];
    private static readonly int[] s_individual = [2, 3, 4, 5, 6, 7];
    private static readonly int[] s_corporate = [1, 2];

    /// <summary>The sum of the digits, each times its weight. Weights are counted from the lowest digit, and begin again where they end.</summary>
    public static int WeightedSum(string digits, int start, int count, int[] weights)
    {
        var sum = 0;
        for (var i = 0; i < count; i++)
            sum += (digits[start + count - 1 - i] - '0') * weights[i % weights.Length];
        return sum;
    }

    /// <summary>Municipality code, from its first five digits: the last digit of 11 less the remainder by 11.</summary>
    public static int Municipality(string digits) => (11 - (WeightedSum(digits, 0, 5, s_municipality) % 11)) % 10;

    /// <summary>Individual number, from its first eleven digits: 11 less the remainder by 11, or 0 where the remainder is 0 or 1.</summary>
    public static int Individual(string digits)
    {
        var remainder = WeightedSum(digits, 0, 11, s_individual) % 11;
        return remainder <= 1 ? 0 : 11 - remainder;
    }

    /// <summary>Corporate number, from its last twelve digits: 9 less the remainder by 9.</summary>
    public static int Corporate(string digits) => 9 - (WeightedSum(digits, 1, 12, s_corporate) % 9);

    /// <summary>Insurer number, from all digits but the last: weights 2 and 1 from the lowest, and of products with two digits their sum.</summary>
    public static int Insurer(string digits)
    {
        var sum = 0;
        for (var i = 0; i < digits.Length - 1; i++)
        {
            var product = (digits[digits.Length - 2 - i] - '0') * (i % 2 == 0 ? 2 : 1);
            sum += product > 9 ? product - 9 : product;
        }

        return (10 - (sum % 10)) % 10;
    }
}
