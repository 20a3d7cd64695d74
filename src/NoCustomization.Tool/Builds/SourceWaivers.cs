using System.Collections.Generic;
using System.Linq;
using NoCustomization.Policy.Findings;
using NoCustomization.Policy.Rules;
using NoCustomization.Tool.Findings;
using NoCustomization.Tool.Waivers;

namespace NoCustomization.Tool.Builds;

/// <summary>
/// What the compiler waived by the form of a register, judged again by its signature: a finding whose register is not relied on stands, whatever the compiler said.
/// </summary>
internal static class SourceWaivers
{
    /// <summary>The findings of a compilation as they hold in this run.</summary>
    /// <param name="findings">What the compiler's log says.</param>
    /// <param name="waivers">The registers that the compilation saw.</param>
    /// <param name="onlyReports">Whether errors count as warnings.</param>
    /// <param name="seenInBinary">What the binary eye found in what was built, for its words.</param>
    public static IReadOnlyList<Finding> Settle(IReadOnlyList<Finding> findings, WaiverInputs waivers, bool onlyReports, IEnumerable<Finding> seenInBinary)
    {
        if (!findings.Any(f => f.Waiver is not null))
            return findings;
        var words = seenInBinary.GroupBy(f => f.Key).ToDictionary(g => g.Key, g => g.First().Message);
        return [.. findings.Select(f => Settle(f, waivers, onlyReports, words))];
    }

    private static Finding Settle(Finding finding, WaiverInputs waivers, bool onlyReports, Dictionary<FindingKey, string> words)
    {
        if (finding.Waiver is not { } waiver)
            return finding;
        if (waivers.Relied(waiver.Id) is { } entry)
            return finding with { Waiver = waiver with { Details = entry }, Message = words.GetValueOrDefault(finding.Key, finding.Message) };
        var rule = waiver.WaivedRule;
        var key = new FindingKey(rule.Id, finding.Key.Package, finding.Key.Target, finding.Key.VendorAssembly, finding.Key.Site, finding.Key.Usage);
        return finding with
        {
            Key = key,
            Rule = rule,
            Severity = FindingSeverity.Of(rule, onlyReports),
            Message = words.GetValueOrDefault(key, finding.Message),
            Arguments = [],
            Waiver = null,
        };
    }
}
