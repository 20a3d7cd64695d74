using System;
using System.Collections.Generic;
using System.Linq;

namespace NoCustomization.Tool.Waivers;

/// <summary>How far waivers are used, by what runs reported.</summary>
internal static class WaiverUse
{
    private const string InUse = "NC9008";
    // NC9008 names the waiver as the fourth argument of its message.
    private const int WaiverArgument = 3;

    /// <summary>Findings that each waiver covers, by its id, over several reports; the same finding in two of them counts once.</summary>
    public static IReadOnlyDictionary<string, int> Count(IEnumerable<SarifFinding> results) => results
        .Where(r => r.Rule == InUse && r.Arguments.Count > WaiverArgument)
        .DistinctBy(r => r.Id)
        .GroupBy(r => r.Arguments[WaiverArgument])
        .ToDictionary(g => g.Key, g => g.Count(), StringComparer.Ordinal);
}
