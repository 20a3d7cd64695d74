using System;
using System.Collections.Generic;
using NoCustomization.Policy.Findings;
using NoCustomization.Policy.Rules;
using NoCustomization.Policy.Rules.NC9;

namespace NoCustomization.Policy.Waivers;

/// <summary>
/// Says of every finding whether a waiver covers it, and of every citation whether it holds: the same code for the compiler, the tool and the host. A finding is
/// covered by the innermost citation around it whose waiver names it; a finding in a file beside the code, which cannot cite, by a waiver that names the file.
/// </summary>
/// <remarks>Policy of 29 March 2019, section 1: the necessary minimum. Nothing is covered that an entry does not name.</remarks>
public sealed class WaiverMatcher(WaiverContext context)
{
    /// <summary>Judges the citations of an assembly, or of a part of it, and the findings in that part.</summary>
    /// <param name="citations">The citations.</param>
    /// <param name="findings">All findings that stand in the citing declarations, and any others.</param>
    public WaiverOutcome Judge(IReadOnlyList<WaiverCitation> citations, IReadOnlyList<FindingKey> findings)
    {
        var verdicts = new WaiverVerdict[findings.Count];
        var claims = new CitationClaim[citations.Count];
        var byDeclaration = new Dictionary<string, List<CitationClaim>>(StringComparer.Ordinal);
        for (var i = 0; i < citations.Count; i++)
        {
            if (!byDeclaration.TryGetValue(citations[i].Declaration, out var there))
                byDeclaration.Add(citations[i].Declaration, there = []);
            var isRepeated = there.Exists(c => c.Citation.WaiverId == citations[i].WaiverId);
            there.Add(claims[i] = new CitationClaim(i, citations[i], context, isRepeated));
        }

        Dictionary<(Waiver, string), List<int>>? byFile = null;
        for (var i = 0; i < findings.Count; i++)
        {
            if (RuleCatalog.Find(findings[i].RuleId) is not { } rule || !WaiverScope.Covers(rule))
                continue;
            if (WaiverScope.IsFile(findings[i].Site))
                OfferToFile(findings[i], i, byFile ??= []);
            else
                Offer(findings[i], i, byDeclaration);
        }

        var problems = new List<CitationProblem>();
        foreach (var claim in claims)
        {
            claim.Settle(verdicts);
            if (claim.Problem is { } problem)
                problems.Add(problem);
        }

        foreach (var pair in byFile ?? [])
            Settle(pair.Key.Item1, pair.Value, verdicts);
        return new WaiverOutcome(verdicts, problems);
    }

    /// <summary>Whether there is a register at all.</summary>
    public bool HasRegisters => context.Registers.Documents.Count > 0;

    /// <summary>The ids of the waivers in force that name a finding, for whoever may cite them; without regard to counts.</summary>
    public IReadOnlyList<string> CandidatesFor(FindingKey finding)
    {
        List<string>? found = null;
        if (RuleCatalog.Find(finding.RuleId) is { } rule && WaiverScope.Covers(rule))
        {
            foreach (var lookup in context.Registers.NamingTarget(finding.Target))
            {
                var waiver = lookup.Waiver!;
                if (WaiverFit.OfFinding(waiver, finding, context) == WaiverFit.All && waiver.Refusals.Count == 0
                    && WaiverTerm.Refusal(waiver, context.Date) is null && WaiverFit.OfBuild(lookup, context) is null)
                    (found ??= []).Add(waiver.Id);
            }
        }

        return found ?? (IReadOnlyList<string>)[];
    }

    private static void Offer(FindingKey finding, int index, Dictionary<string, List<CitationClaim>> byDeclaration)
    {
        for (var around = new Enclosing(finding.Site); around.MoveNext();)
        {
            if (!byDeclaration.TryGetValue(around.Current, out var claims))
                continue;
            foreach (var claim in claims)
            {
                if (claim.Take(finding, index))
                    return;
            }
        }
    }

    private void OfferToFile(FindingKey finding, int index, Dictionary<(Waiver, string), List<int>> byFile)
    {
        foreach (var (lookup, named) in context.Registers.NamingFile(finding.Site))
        {
            if (WaiverTerm.Refusal(lookup.Waiver!, context.Date) is not null || lookup.Waiver!.Refusals.Count > 0
                || WaiverFit.OfBuild(lookup, context) is not null || WaiverFit.OfFinding(lookup.Waiver, finding, context) != WaiverFit.All)
                continue;
            // Files of one name in several folders share what is permitted for the name.
            if (!byFile.TryGetValue((lookup.Waiver, named), out var taken))
                byFile.Add((lookup.Waiver, named), taken = []);
            taken.Add(index);
            return;
        }
    }

    private void Settle(Waiver waiver, List<int> taken, WaiverVerdict[] verdicts)
    {
        if (taken.Count > waiver.Findings)
            return;
        var grant = WaiverTerm.Grant(context.Registers.Find(waiver.Id, context.Municipality), context);
        foreach (var index in taken)
            verdicts[index] = new WaiverVerdict(grant.Document.Lowers ? WaiverState.Waived : WaiverState.Unverified, grant);
    }
}
