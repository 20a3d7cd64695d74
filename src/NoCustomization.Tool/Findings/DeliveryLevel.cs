using System.Collections.Generic;
using NoCustomization.Policy.Rules;
using NoCustomization.Verification;

namespace NoCustomization.Tool.Findings;

/// <summary>How far a delivery departs from the package; the worst finding decides.</summary>
internal enum DeliveryLevel
{
    /// <summary>Only sanctioned extension points.</summary>
    A,

    /// <summary>Approved waivers only.</summary>
    B,

    /// <summary>Extends closed types, reaches internals, breaks municipal policy, or hides a finding.</summary>
    C,

    /// <summary>Patches, replaces or forks the core.</summary>
    D,
}

/// <summary>Gives a delivery its level.</summary>
internal static class DeliveryLevels
{
    /// <summary>The level of what was found. Taking stock (<c>--mode report</c>) lowers severities, not the level.</summary>
    public static DeliveryLevel Of(IEnumerable<Finding> findings)
    {
        var level = DeliveryLevel.A;
        foreach (var finding in findings)
        {
            var own = Of(finding.Rule);
            if (own > level)
                level = own;
        }

        return level;
    }

    private static DeliveryLevel Of(Rule rule) => DeliveryLevel.A + (RuleLevels.Of(rule) - 'A');
}
