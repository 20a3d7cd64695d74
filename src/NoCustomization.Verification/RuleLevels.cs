using NoCustomization.Policy.Rules;
using NoCustomization.Policy.Rules.NC9;

namespace NoCustomization.Verification;

/// <summary>How far a broken rule leads away from a package: <c>A</c> not at all, <c>B</c> by approval, <c>C</c> into its types, <c>D</c> patches, replaces or forks it. The worst finding gives a delivery its level.</summary>
internal static class RuleLevels
{
    /// <summary>The level of a rule, <c>A</c> to <c>D</c>.</summary>
    public static char Of(Rule rule) => rule switch
    {
        _ when rule == NC9008_CustomizationInUse.Rule => 'B',
        { Severity: not RuleSeverity.Error } => 'A',
        { Range: RuleRange.RuntimePatching or RuleRange.Composition or RuleRange.Data or RuleRange.Integrity } => 'D',
        { Range: RuleRange.TypeExtension or RuleRange.AccessToInternals or RuleRange.MunicipalPolicy or RuleRange.Governance } => 'C',
        // NC7 is the package author's.
        _ => 'A',
    };
}
