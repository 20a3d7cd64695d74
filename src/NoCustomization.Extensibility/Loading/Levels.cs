using System.Collections.Generic;
using NoCustomization.Policy.Rules;
using NoCustomization.Policy.Rules.NC9;

namespace NoCustomization.Extensibility.Loading;

/// <summary>Gives an extension its level: the worst finding decides.</summary>
internal static class Levels
{
    /// <summary>The level of what was found.</summary>
    public static DeliveryLevel Of(IEnumerable<Rule> broken, IEnumerable<LoadProblem> problems)
    {
        var level = DeliveryLevel.A;
        foreach (var rule in broken)
            Raise(ref level, Of(rule));
        foreach (var problem in problems)
            Raise(ref level, problem.Kind is LoadProblemKind.ForeignCore ? DeliveryLevel.D : DeliveryLevel.A);
        return level;
    }

    private static void Raise(ref DeliveryLevel level, DeliveryLevel to)
    {
        if (to > level)
            level = to;
    }

    private static DeliveryLevel Of(Rule rule) => rule switch
    {
        _ when rule == NC9008_CustomizationInUse.Rule => DeliveryLevel.B,
        { Severity: not RuleSeverity.Error } => DeliveryLevel.A,
        { Range: RuleRange.RuntimePatching or RuleRange.Composition or RuleRange.Data or RuleRange.Integrity } => DeliveryLevel.D,
        { Range: RuleRange.TypeExtension or RuleRange.AccessToInternals or RuleRange.MunicipalPolicy or RuleRange.Governance } => DeliveryLevel.C,
        _ => DeliveryLevel.A,
    };
}
