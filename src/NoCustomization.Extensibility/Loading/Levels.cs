using System.Collections.Generic;
using NoCustomization.Policy.Rules;
using NoCustomization.Verification;

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

    private static DeliveryLevel Of(Rule rule) => DeliveryLevel.A + (RuleLevels.Of(rule) - 'A');
}
