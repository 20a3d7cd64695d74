using System.Collections.Generic;
using NoCustomization.Policy.Findings;

namespace NoCustomization.Policy.Waivers;

/// <summary>
/// The policy's decision on one entry. The sentence that allows a customization can be read as <c>(insufficient and no alternative) or peculiar</c>, or as
/// <c>insufficient and (no alternative or peculiar)</c>: what is demanded here satisfies both. Insufficiency and minimality are always stated, and beside them
/// either the alternatives are infeasible or the body is peculiar.
/// </summary>
/// <remarks>Policy of 29 March 2019, section 1; law no. 40 of 2021, article 8 (2).</remarks>
public sealed class WaiverDecision
{
    /// <summary>Years after approval by which a waiver has ended.</summary>
    public const int LongestTerm = 5;

    private readonly Waiver _waiver;
    private readonly List<WaiverRefusal> _refusals = [];

    private WaiverDecision(Waiver waiver) => _waiver = waiver;

    /// <summary>Every reason why an entry permits nothing, in the order of the register's members; none where it may stand.</summary>
    public static IReadOnlyList<WaiverRefusal> RefusalsOf(Waiver waiver)
    {
        var decision = new WaiverDecision(waiver);
        decision.JudgeScope();
        decision.JudgeGround();
        decision.JudgeEffects();
        decision.JudgeApproval();
        decision.JudgeTerm();
        return decision._refusals;
    }

    private void JudgeScope()
    {
        Demand("package", _waiver.Package);
        if (_waiver.Rules.Count == 0)
            Refuse("rules", "Waiver_Missing", "rules");
        foreach (var rule in _waiver.Rules)
        {
            if (WaiverScope.RefusalOfRule(rule) is { } reason)
                Refuse("rules", reason);
        }

        if (_waiver.Targets.Count == 0)
            Refuse("targets", "Waiver_Missing", "targets");
        foreach (var target in _waiver.Targets)
        {
            if (WaiverScope.RefusalOfTarget(target) is { } reason)
                Refuse("targets", reason);
        }

        foreach (var site in _waiver.Sites)
        {
            if (WaiverScope.RefusalOfSite(site) is { } reason)
                Refuse("sites", reason);
        }
    }

    private void JudgeGround()
    {
        if (_waiver.Ground == WaiverGround.None)
            Refuse("ground", "Waiver_Missing", "ground");
        // Both readings: the first part of the sentence holds whatever the ground.
        Demand("insufficiency", _waiver.Insufficiency);
        if (_waiver.Alternatives.Count == 0)
            Refuse("alternatives", "Waiver_NoAlternatives");
        foreach (var alternative in _waiver.Alternatives)
        {
            if (alternative.Result.Length == 0)
                Refuse("alternatives", "Waiver_NoResult", WaiverWords.Of(alternative.Kind));
        }

        if (_waiver.Ground is WaiverGround.OrganisationScale or WaiverGround.OrganisationPowers && _waiver.Peculiarity.Length == 0)
            Refuse("peculiarity", "Waiver_NoPeculiarity", WaiverWords.Of(_waiver.Ground));
        // What the policy does not name needs a second pair of eyes.
        if (_waiver.Ground == WaiverGround.Other && _waiver.Opinion.Length == 0)
            Refuse("opinion", "Waiver_NoOpinion");
        Demand("minimality", _waiver.Minimality);
    }

    private void JudgeEffects()
    {
        if (_waiver.Interoperability == Interoperability.None)
            Refuse("interoperability", "Waiver_Missing", "interoperability");
        if (_waiver.Interoperability == Interoperability.Affected)
            Refuse("interoperability", "Waiver_Affected");
        if (_waiver.Cost is null)
            Refuse("cost", "Waiver_Missing", "cost");
        Demand("cost.initial", _waiver.Cost is null or { Initial: not null });
        Demand("cost.yearly", _waiver.Cost is null or { Yearly: not null });
        Demand("cost.perLawChange", _waiver.Cost is null or { PerLawChange: not null });
    }

    private void JudgeApproval()
    {
        Demand("requestedBy", _waiver.RequestedBy);
        Demand("approvedBy", _waiver.ApprovedBy);
        Demand("approvedOn", _waiver.ApprovedOn is not null);
        Demand("effectiveFrom", _waiver.EffectiveFrom is not null);
        Demand("expiresOn", _waiver.ExpiresOn is not null);
        Demand("reviewOn", _waiver.ReviewOn is not null);
        Demand("exitPlan", _waiver.ExitPlan);
    }

    private void JudgeTerm()
    {
        if (_waiver.ApprovedOn > _waiver.EffectiveFrom)
            Refuse("approvedOn", "Waiver_ApprovedLate", _waiver.ApprovedOn.ToString()!, _waiver.EffectiveFrom.ToString()!);
        if (_waiver.ExpiresOn < _waiver.EffectiveFrom)
            Refuse("expiresOn", "Waiver_EndsBeforeStart", _waiver.ExpiresOn.ToString()!, _waiver.EffectiveFrom.ToString()!);
        if (_waiver.ApprovedOn?.AddYears(LongestTerm) is { } latest && _waiver.ExpiresOn > latest)
            Refuse("expiresOn", "Waiver_TooLong", _waiver.ExpiresOn.ToString()!, LongestTerm, latest.ToString());
        if (_waiver.ReviewOn < _waiver.ApprovedOn || _waiver.ReviewOn > _waiver.ExpiresOn)
            Refuse("reviewOn", "Waiver_ReviewOutside", _waiver.ReviewOn.ToString()!);
    }

    private void Demand(string member, string value) => Demand(member, value.Length > 0);

    private void Demand(string member, bool isThere)
    {
        if (!isThere)
            Refuse(member, "Waiver_Missing", member);
    }

    private void Refuse(string member, string key, params object[] arguments) => Refuse(member, new Text(key, arguments));

    private void Refuse(string member, Text reason) => _refusals.Add(new WaiverRefusal(member, reason));
}
