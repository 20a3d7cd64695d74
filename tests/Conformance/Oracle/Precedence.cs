using System.Collections.Generic;

namespace NoCustomization.Conformance.Oracle;

/// <summary>Which more specific rule may stand where another one would.</summary>
internal static class Precedence
{
    private static readonly Dictionary<string, string[]> s_specific = new()
    {
        ["NC2004"] = ["NC2003", "NC3001"],
    };

    /// <summary>Whether a finding of one rule answers for another.</summary>
    public static bool Covers(string expected, string found) => expected == found || s_specific.TryGetValue(expected, out var specific) && System.Array.IndexOf(specific, found) >= 0;
}
