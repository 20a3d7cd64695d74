using System.Collections.Generic;
using System.Linq;
using NoCustomization.Policy.Findings;
using NoCustomization.Policy.Rules.NC9;
using NoCustomization.Tool.Findings;

namespace NoCustomization.Tool.Builds;

/// <summary>
/// A citation is needed where one view of its assembly needs it: an eye that sees what the other cannot, one of several target frameworks. Only what none of them needs is
/// unused (NC9005).
/// </summary>
internal static class UnusedCitations
{
    /// <summary>The keys of the findings that another view of the same assembly contradicts.</summary>
    /// <param name="views">What was found in an assembly, by each who looked.</param>
    public static HashSet<FindingKey> Needed(IEnumerable<(string Assembly, IReadOnlyList<Finding> Findings)> views)
    {
        var needed = new HashSet<FindingKey>();
        foreach (var assembly in views.GroupBy(v => v.Assembly, v => v.Findings.Where(f => f.Rule == NC9005_WaiverUnused.Rule).Select(f => f.Key).ToHashSet()))
        {
            var found = assembly.ToArray();
            needed.UnionWith(found.SelectMany(f => f).Where(k => found.Any(f => !f.Contains(k))));
        }

        return needed;
    }
}
