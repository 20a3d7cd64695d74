using System.Collections.Generic;
using NoCustomization.Policy.Findings;
using NoCustomization.Policy.Rules;
using NoCustomization.Policy.Rules.NC9;

namespace NoCustomization.Policy.Waivers;

/// <summary>One citation while findings are offered to it.</summary>
internal sealed class CitationClaim
{
    private readonly WaiverContext _context;
    private readonly WaiverLookup _lookup;
    private readonly int _index;
    private readonly (Rule Rule, Text Reason)? _broken;
    private readonly Text? _otherBuild;
    private readonly bool _isRepeated;
    private readonly List<int> _taken = [];
    private (int Named, FindingKey? Finding) _nearest = (-1, null);
    private bool _isReached;

    public CitationClaim(int index, WaiverCitation citation, WaiverContext context, bool isRepeated)
    {
        _index = index;
        Citation = citation;
        _context = context;
        _isRepeated = isRepeated;
        _lookup = context.Registers.Find(citation.WaiverId, context.Municipality);
        _broken = BreakOf(_lookup, context);
        _otherBuild = _broken is null ? WaiverFit.OfBuild(_lookup, context) : null;
    }

    public WaiverCitation Citation { get; }

    /// <summary>What is wrong with the citation, once findings are settled.</summary>
    public CitationProblem? Problem { get; private set; }

    /// <summary>Takes a finding that stands in its declaration, or leaves it to a citation further out.</summary>
    public bool Take(FindingKey finding, int index)
    {
        if (_isRepeated)
            return false;
        _isReached = true;
        if (_broken is not null || _otherBuild is not null)
            return false;
        var named = WaiverFit.OfFinding(_lookup.Waiver!, finding, _context);
        if (named == WaiverFit.All)
        {
            _taken.Add(index);
            return true;
        }

        // The nearest finding explains best what is wrong.
        if (named > _nearest.Named)
            _nearest = (named, finding);
        return false;
    }

    /// <summary>Counts what was taken: one finding too many, and all stand.</summary>
    public void Settle(WaiverVerdict[] verdicts)
    {
        Problem = Judge();
        if (_taken.Count == 0 || Problem is not null)
            return;
        var grant = WaiverTerm.Grant(_lookup, _context);
        foreach (var index in _taken)
            verdicts[index] = new WaiverVerdict(grant.Document.Lowers ? WaiverState.Waived : WaiverState.Unverified, grant);
    }

    private CitationProblem? Judge()
    {
        if (_broken is { } broken)
            return Of(broken.Rule, broken.Reason);
        if (!_isReached)
            return Of(NC9005_WaiverUnused.Rule, new Text(_isRepeated ? "Waiver_CitedTwice" : "Waiver_NothingWaived"));
        if (_otherBuild is not null)
            return Of(NC9004_WaiverMismatch.Rule, _otherBuild);
        if (_taken.Count > _lookup.Waiver!.Findings)
            return Of(NC9004_WaiverMismatch.Rule, new Text("Waiver_TooMany", _lookup.Waiver.Findings, _taken.Count));
        return _taken.Count == 0 ? Of(NC9004_WaiverMismatch.Rule, WaiverFit.Misfit(_nearest.Named, _lookup.Waiver, _nearest.Finding!)) : null;
    }

    private CitationProblem Of(Rule rule, Text reason) => new(_index, Citation, rule, reason);

    private static (Rule, Text)? BreakOf(WaiverLookup lookup, WaiverContext context)
    {
        if (lookup.Unknown is { } unknown)
            return (NC9002_UnknownWaiver.Rule, unknown);
        if (lookup.Waiver!.Refusals.Count > 0)
            return (NC9006_WaiverIncomplete.Rule, lookup.Waiver.Refusals[0].Reason);
        return WaiverTerm.Refusal(lookup.Waiver, context.Date) is { } reason ? (NC9003_WaiverExpired.Rule, reason) : null;
    }
}
