using System;
using System.Collections.Generic;
using System.Linq;
using NoCustomization.Policy.Rules;
using NoCustomization.Policy.Waivers;
using NoCustomization.Tool.Findings;

namespace NoCustomization.Tool.Baselines;

/// <summary>Tells what a run found from what a baseline knew.</summary>
internal static class BaselineFilter
{
    /// <summary>Lowers the findings that a baseline knew to warnings, as long as it has not ended.</summary>
    /// <param name="report">The run.</param>
    /// <param name="baseline">The baseline.</param>
    /// <param name="file">Its file; absolute.</param>
    /// <param name="today">The day of the evaluation.</param>
    public static RunReport Apply(RunReport report, Baseline baseline, string file, CivilDate today)
    {
        CivilDate.TryParse(baseline.EndsOn, out var ends);
        var daysLeft = today.DaysUntil(ends);
        var entries = baseline.Findings.ToDictionary(e => e.Id, StringComparer.Ordinal);
        var found = new HashSet<string>(StringComparer.Ordinal);
        var findings = new List<Finding>();
        var added = 0;
        foreach (var finding in report.Findings)
        {
            var id = finding.Key.ToIdentity(finding.Ordinal);
            // What is approved, informs, or may never stand in a baseline is as it was.
            var isKnown = BaselineScope.Takes(finding.Rule.Id) && finding.Severity != RuleSeverity.Info && entries.TryGetValue(id, out var entry) && Describes(entry, finding);
            if (isKnown)
                found.Add(id);
            else if (BaselineScope.Takes(finding.Rule.Id) && finding.Severity != RuleSeverity.Info)
                added++;
            findings.Add(isKnown && daysLeft >= 0 ? finding with { IsBaselined = true, Severity = (RuleSeverity)Math.Max((int)finding.Severity, (int)RuleSeverity.Warning) } : finding);
        }

        return report with { Findings = findings, Baseline = new BaselineOutcome(file, baseline.EndsOn, daysLeft, found.Count, added, Gone(report, baseline, found)) };
    }

    // What people read in an entry has to be what it stands for.
    private static bool Describes(BaselineEntry entry, Finding finding) => entry.Rule == finding.Rule.Id && entry.Package == finding.Key.Package && entry.Target == finding.Key.Target
        && entry.Vendor == finding.Key.VendorAssembly && entry.Site == finding.Key.Site;

    // What was not judged, or not wholly, or not against its core, may still be there.
    private static BaselineEntry[] Gone(RunReport report, Baseline baseline, HashSet<string> found) => report.Problems.Count > 0 || report.RulesNotRun.Count > 0
        ? []
        : [.. baseline.Findings.Where(e => !found.Contains(e.Id) && (e.Package.Length == 0 || report.KnownPackages.Contains(e.Package)) && IsSeenBy(report.Verb, e) && (report.Judged.Contains(e.Vendor) || report.Unrelated.Contains(e.Vendor)))];

    // Only source is read by 'check' alone; what lies beside the delivered assemblies by 'verify' alone.
    private static bool IsSeenBy(string verb, BaselineEntry entry) => entry.Eyes.Contains("binary") || entry.Eyes.Contains(verb == "check" ? "source" : "artefacts");
}
