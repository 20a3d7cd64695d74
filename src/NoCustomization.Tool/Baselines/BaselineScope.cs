using NoCustomization.Policy.Rules;

namespace NoCustomization.Tool.Baselines;

/// <summary>What may stand in a baseline.</summary>
internal static class BaselineScope
{
    /// <summary>Whether findings of a rule may: not those about the core's integrity and about the enforcement itself, which no old code needs, nor what a package's author is told, nor an approved customization.</summary>
    /// <param name="rule">The rule's id.</param>
    public static bool Takes(string rule) => RuleCatalog.Find(rule) is { Range: not (RuleRange.PackageAuthoring or RuleRange.Integrity or RuleRange.Governance), Severity: not RuleSeverity.Info };
}
