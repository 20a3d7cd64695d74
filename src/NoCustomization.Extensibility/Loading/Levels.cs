using System.Collections.Generic;
using NoCustomization.Policy.Rules;
using NoCustomization.Verification;

namespace NoCustomization.Extensibility.Loading;

/// <summary>Gives an extension its level: the worst finding decides.</summary>
internal static class Levels
{
    /// <summary>The level of what was found.</summary>
    public static DeliveryLevel Of(IEnumerable<Rule> broken, IReadOnlyList<LoadProblem> problems)
    {
        var level = DeliveryLevel.A;
        foreach (var rule in broken)
            Raise(ref level, Of(rule));
        foreach (var problem in problems)
            Raise(ref level, problem.Kind is LoadProblemKind.ForeignCore ? DeliveryLevel.D : DeliveryLevel.A);
        // Nobody knows what stands in a file that could not be read: that is no A.
        return level < DeliveryLevel.C && IsPartlyUnread(problems) ? DeliveryLevel.Unverified : level;
    }

    private static bool IsPartlyUnread(IReadOnlyList<LoadProblem> problems)
    {
        foreach (var problem in problems)
        {
            if (problem.Kind is LoadProblemKind.NotJudged or LoadProblemKind.Damaged or LoadProblemKind.MainNotJudged)
                return true;
        }

        return false;
    }

    private static void Raise(ref DeliveryLevel level, DeliveryLevel to)
    {
        if (to > level)
            level = to;
    }

    private static DeliveryLevel Of(Rule rule) => DeliveryLevel.A + (RuleLevels.Of(rule) - 'A');
}
