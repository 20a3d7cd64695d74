using System;
using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using NoCustomization.Policy.Findings;
using NoCustomization.Policy.Usages;

namespace NoCustomization.Analyzers.Waivers;

/// <summary>Findings that wait until all of a citing declaration is judged. Thread-safe. What is found again, because an editor asks again, is the same finding.</summary>
internal sealed class HeldFindings
{
    private readonly HashSet<(FindingKey, Location)> _places = [];
    private readonly List<(FindingKey Key, Diagnostic Diagnostic)> _all = [];
    private bool _isClosed;

    /// <summary>Holds a finding. False where everything was judged before and this was not among it: then it is to be reported as it is.</summary>
    public bool Hold(FindingKey key, Diagnostic finding)
    {
        lock (_all)
        {
            // One expression may stand in several members: Public a, b As New X(…).
            var place = (key, finding.Location);
            if (_places.Contains(place))
                return true;
            if (_isClosed)
                return false;
            _places.Add(place);
            _all.Add((key, finding));
            return true;
        }
    }

    /// <summary>What is held. From now on nothing is added.</summary>
    public List<(FindingKey Key, Diagnostic Diagnostic)> Close()
    {
        lock (_all)
        {
            _isClosed = true;
            return [.. _all];
        }
    }

    /// <summary>Whether it was closed.</summary>
    public bool IsClosed
    {
        get
        {
            lock (_all)
                return _isClosed;
        }
    }

    /// <summary>A finding's key, from the facts that it carries; null where it is none that a waiver could cover.</summary>
    public static FindingKey? KeyOf(Diagnostic finding)
    {
        return finding.Properties.TryGetValue(FindingProperties.Usage, out var name) && name is not null && UsageNames.TryParse(name, out var usage)
            ? new FindingKey(finding.Id, Fact(FindingProperties.Package), Fact(FindingProperties.Target), Fact(FindingProperties.Vendor), Fact(FindingProperties.Site), usage)
            : null;

        string Fact(string fact) => finding.Properties.TryGetValue(fact, out var value) ? value ?? "" : "";
    }
}
