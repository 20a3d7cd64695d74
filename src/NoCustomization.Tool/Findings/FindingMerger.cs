using System;
using System.Collections.Generic;
using System.Linq;
using NoCustomization.Policy.Findings;
using NoCustomization.Policy.Rules;

namespace NoCustomization.Tool.Findings;

/// <summary>
/// Makes one list of what several views of the same code found: the two eyes, the target frameworks of a project, copies of an
/// assembly. A key counts as often as in the view that saw it most often.
/// </summary>
internal static class FindingMerger
{
    /// <summary>Merges views.</summary>
    /// <param name="views">What one eye found in one compilation or one assembly file, each.</param>
    /// <returns>The findings with their ordinals, in order of place.</returns>
    public static IReadOnlyList<Finding> Merge(IEnumerable<IEnumerable<Finding>> views)
    {
        var slots = new Dictionary<FindingKey, List<Finding>>();
        foreach (var view in views)
        {
            foreach (var group in view.GroupBy(f => f.Key))
                AddView(slots, group);
        }

        var merged = slots.Values.SelectMany(s => s).ToArray();
        Array.Sort(merged, Compare);
        return merged;
    }

    private static void AddView(Dictionary<FindingKey, List<Finding>> slots, IGrouping<FindingKey, Finding> group)
    {
        if (!slots.TryGetValue(group.Key, out var known))
            slots.Add(group.Key, known = []);
        var ordinal = 0;
        foreach (var finding in group.OrderBy(f => f.Place is null).ThenBy(f => f.Place).ThenBy(f => f.Artifact, StringComparer.Ordinal))
        {
            if (ordinal < known.Count)
                known[ordinal] = Combine(known[ordinal], finding);
            else
                known.Add(finding with { Ordinal = ordinal });
            ordinal++;
        }
    }

    private static Finding Combine(Finding a, Finding b)
    {
        var (best, other) = Rank(b) > Rank(a) ? (b, a) : (a, b);
        return best with
        {
            Ordinal = a.Ordinal,
            Eyes = a.Eyes | b.Eyes,
            Severity = (RuleSeverity)Math.Min((int)a.Severity, (int)b.Severity),
            Arguments = best.Arguments.Count > 0 ? best.Arguments : other.Arguments,
            Waiver = best.Waiver is { Details: not null } ? best.Waiver : other.Waiver ?? best.Waiver,
        };
    }

    // The compiler knows the exact span; symbols of a debugging file the statement.
    private static int Rank(Finding finding) => finding.Place is null ? 0 : finding.Eyes.HasFlag(Eyes.Source) ? 2 : 1;

    private static int Compare(Finding a, Finding b)
    {
        var order = string.CompareOrdinal(a.Place?.Path ?? a.Artifact, b.Place?.Path ?? b.Artifact);
        if (order == 0)
            order = Comparer<SourcePlace?>.Default.Compare(a.Place, b.Place);
        if (order == 0)
            order = string.CompareOrdinal(a.Rule.Id, b.Rule.Id);
        if (order == 0)
            order = string.CompareOrdinal(a.Key.Site, b.Key.Site);
        if (order == 0)
            order = string.CompareOrdinal(a.Key.Target, b.Key.Target);
        if (order == 0)
            order = string.CompareOrdinal(a.Key.ToIdentity(a.Ordinal), b.Key.ToIdentity(b.Ordinal));
        return order;
    }
}
