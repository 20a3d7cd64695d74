using System;
using System.Collections.Generic;
using System.Linq;
using NoCustomization.Policy.Waivers;
using NoCustomization.Tool.Cli;

namespace NoCustomization.Tool.Waivers.Drafting;

/// <summary>
/// Warns of entries that satisfy the form and would not convince: empty phrases, copied texts, a scope wider than what was found. Nothing here refuses; people judge.
/// </summary>
/// <param name="draft">The entry.</param>
/// <param name="register">The register it goes into, or null.</param>
/// <param name="findings">The findings that it is for; empty where none were named.</param>
/// <param name="context">The language.</param>
internal sealed class WeakReasons(WaiverDraft draft, Register? register, IReadOnlyList<SarifFinding> findings, ToolContext context)
{
    // A reason in Japanese takes more than these characters.
    private const int ShortestReason = 10;
    private static readonly string[] Reasons = ["insufficiency", "peculiarity", "minimality", "exitPlan"];

    /// <summary>What is weak, in the user's language.</summary>
    public IReadOnlyList<string> Find() => [.. Phrases(), .. Copies(), .. NotConsidered(), .. Scope()];

    private IEnumerable<string> Phrases() => Texts().Where(t => t.Text.Length is > 0 and < ShortestReason).Select(t => context.Text("Weak_Short", t.Where, t.Text));

    private IEnumerable<string> Copies()
    {
        foreach (var copies in Texts().Where(t => t.Text.Length > 0).GroupBy(t => t.Text, StringComparer.Ordinal).Where(g => g.Count() > 1))
            yield return context.Text("Weak_Copied", string.Join(", ", copies.Select(c => c.Where)));
        foreach (var other in register?.Waivers ?? [])
        {
            var theirs = new HashSet<string>([other.Insufficiency, other.Minimality, .. other.Alternatives.Select(a => a.Result)], StringComparer.Ordinal);
            var copied = Texts().Where(t => t.Text.Length >= ShortestReason && t.Where != "exitPlan" && theirs.Contains(t.Text)).Select(t => t.Where).ToArray();
            if (copied.Length > 0)
                yield return context.Text("Weak_CopiedFrom", string.Join(", ", copied), other.Id);
        }
    }

    private IEnumerable<string> NotConsidered()
    {
        var missing = WaiverWords.Alternatives.Except(draft.Alternatives.Select(a => a.Kind)).ToArray();
        if (missing.Length > 0 && draft["ground"] == WaiverWords.Of(WaiverGround.AlternativesInfeasible))
            yield return context.Text("Weak_NotConsidered", string.Join(", ", missing));
    }

    private IEnumerable<string> Scope()
    {
        if (draft["sites"].Length == 0)
            yield return context.Text("Weak_NoSite");
        if (findings.Count == 0)
            yield break;
        foreach (var (member, named, found) in new[] { ("rules", draft[WaiverField.Of("rules")], findings.Select(f => f.Rule)), ("targets", draft[WaiverField.Of("targets")], findings.Select(f => f.Target)) })
        {
            var more = named.Except(found, StringComparer.Ordinal).ToArray();
            if (more.Length > 0)
                yield return context.Text("Weak_Scope", member, string.Join(", ", more));
        }

        if (int.TryParse(draft["findings"], out var count) && count > findings.Count)
            yield return context.Text("Weak_Count", count, findings.Count);
    }

    private IEnumerable<(string Where, string Text)> Texts() =>
        Reasons.Select(r => (r, draft[r])).Concat(draft.Alternatives.Select(a => ("alternatives: " + a.Kind, a.Result)));
}
