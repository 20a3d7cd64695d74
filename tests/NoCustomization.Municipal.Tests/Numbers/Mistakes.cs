using System.Collections.Generic;

namespace NoCustomization.Municipal.Tests.Numbers;

/// <summary>What goes wrong when a number is typed.</summary>
internal static class Mistakes
{
    /// <summary>Every number that differs in one digit.</summary>
    public static IEnumerable<string> OneDigit(string number)
    {
        for (var i = 0; i < number.Length; i++)
        {
            for (var digit = '0'; digit <= '9'; digit++)
            {
                if (digit != number[i])
                    yield return number[..i] + digit + number[(i + 1)..];
            }
        }
    }
}
