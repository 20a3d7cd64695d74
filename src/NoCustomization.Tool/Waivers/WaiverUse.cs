using System;
using System.Collections.Generic;
using System.Linq;

namespace NoCustomization.Tool.Waivers;

/// <summary>How far waivers are used, by what runs reported.</summary>
internal static class WaiverUse
{
    /// <summary>Findings that each waiver covers, by its id, over several reports; the same finding in two of them counts once.</summary>
    public static IReadOnlyDictionary<string, int> Count(IEnumerable<SarifFinding> results) => results
        .Where(r => r.Waiver.Length > 0)
        .DistinctBy(r => r.Id)
        .GroupBy(r => r.Waiver)
        .ToDictionary(g => g.Key, g => g.Count(), StringComparer.Ordinal);
}
