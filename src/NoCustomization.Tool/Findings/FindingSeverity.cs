using NoCustomization.Policy.Rules;

namespace NoCustomization.Tool.Findings;

/// <summary>How a finding weighs in a run.</summary>
internal static class FindingSeverity
{
    /// <summary>The rule's severity; a warning instead of an error where the run only takes stock (<c>--mode report</c>).</summary>
    public static RuleSeverity Of(Rule rule, bool reportOnly) => reportOnly && rule.Severity == RuleSeverity.Error ? RuleSeverity.Warning : rule.Severity;
}
