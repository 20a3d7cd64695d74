using System;
using System.Collections.Generic;

namespace NoCustomization.Parameters;

/// <summary>Finds the name that was probably meant.</summary>
internal static class Nearest
{
    /// <summary>The name with the fewest letters to change; <see langword="null"/> where none is near.</summary>
    public static string? To(string name, IEnumerable<string> names)
    {
        string? best = null;
        var least = Math.Max(2, name.Length / 2);
        foreach (var candidate in names)
        {
            var distance = Distance(name, candidate);
            if (distance < least || (distance == least && (best is null || string.CompareOrdinal(candidate, best) < 0)))
                (best, least) = (candidate, distance);
        }

        return best;
    }

    private static int Distance(string a, string b)
    {
        var row = new int[b.Length + 1];
        for (var j = 0; j <= b.Length; j++)
            row[j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var change = diagonal + (char.ToUpperInvariant(a[i - 1]) == char.ToUpperInvariant(b[j - 1]) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(change, Math.Min(row[j], row[j - 1]) + 1);
            }
        }

        return row[b.Length];
    }
}
