using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace NoCustomization.Analyzers.Values;

/// <summary>Arguments in the order of the parameters: named ones may be written in any.</summary>
internal static class ArgumentOrder
{
    /// <summary>The arguments of a call.</summary>
    public static ImmutableArray<IArgumentOperation> InOrder(this IInvocationOperation call) => Sorted(call.Arguments);

    /// <summary>The arguments of a creation.</summary>
    public static ImmutableArray<IArgumentOperation> InOrder(this IObjectCreationOperation creation) => Sorted(creation.Arguments);

    private static ImmutableArray<IArgumentOperation> Sorted(ImmutableArray<IArgumentOperation> arguments)
    {
        for (var i = 1; i < arguments.Length; i++)
        {
            if (OrdinalOf(arguments[i - 1]) > OrdinalOf(arguments[i]))
                return arguments.Sort(static (a, b) => OrdinalOf(a).CompareTo(OrdinalOf(b)));
        }

        return arguments;
    }

    private static int OrdinalOf(IArgumentOperation argument) => argument.Parameter?.Ordinal ?? int.MaxValue;
}
