using System.Collections.Generic;

namespace NoCustomization.Policy.Calls;

/// <content>What predicates admit.</content>
internal sealed partial class Evaluation
{
    // Predicates that call predicates.
    private const int MaxPredicates = 8;

    /// <summary>The tests of which one or all hold for what a predicate admits, those of the vendor's predicates that it calls included, each with where it is evaluated.</summary>
    public static List<(Expression Test, Frame? Frame)> Admitting(OwnMethod predicate, Frame? frame)
    {
        var tests = new List<(Expression, Frame?)>();
        AddAdmitting(predicate, frame, tests, 0);
        return tests;
    }

    private static void AddAdmitting(OwnMethod predicate, Frame? frame, List<(Expression, Frame?)> tests, int depth)
    {
        foreach (var guard in predicate.Affirming)
        {
            if (!guard.Holds)
                continue;
            if (depth < MaxPredicates && guard.Test.Shape is OwnCallShape { Method: var own } call && Enter(call, frame, guard.Test) is { } entered)
                AddAdmitting(own, entered, tests, depth + 1);
            else
                tests.Add((guard.Test, frame));
        }
    }

    // Whether a value is what a predicate is asked about, handed on to other predicates or not.
    private static bool IsAskedAbout(Expression? value, OwnMethod predicate, Frame? frame)
    {
        while (value?.Shape is ParameterShape parameter)
        {
            if (ReferenceEquals(parameter.Method, predicate))
                return parameter.Ordinal == 0;
            if (Frame.Of(frame, parameter.Method) is not { } call)
                return false;
            (value, frame) = (call.ArgumentOf(parameter.Ordinal), call.Caller);
        }

        return false;
    }
}
