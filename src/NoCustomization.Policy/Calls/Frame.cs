using System.Collections.Generic;

namespace NoCustomization.Policy.Calls;

/// <summary>One call of a method whose body is looked into: what its parameters stand for. The method from which the analysis sets out has none.</summary>
/// <param name="method">The method; null where a field is looked into.</param>
/// <param name="receiver">The receiver, or null.</param>
/// <param name="arguments">The arguments.</param>
/// <param name="typeArguments">The type arguments.</param>
/// <param name="caller">Where receiver and arguments are evaluated; null for the method from which the analysis set out.</param>
/// <param name="home">Of a lambda or local function: the call of the method that it stands in.</param>
internal sealed class Frame(OwnMethod? method, Expression? receiver, IReadOnlyList<Expression?> arguments, IReadOnlyList<TypeArgument> typeArguments, Frame? caller, Frame? home)
{
    // Helpers call helpers; a chain as long as this is not honest code.
    private const int MaxDepth = 12;

    private readonly int _depth = caller is null ? 1 : caller._depth + 1;

    /// <summary>Where receiver and arguments are evaluated.</summary>
    public Frame? Caller => caller;

    /// <summary>The call, where it stands in the code of the caller; null where a field is looked into.</summary>
    public Expression? Call { get; init; }

    /// <summary>Whether no further call is looked into, or the method is being looked into already.</summary>
    public static bool IsTooDeep(Frame? frame, OwnMethod method)
    {
        if (frame is { _depth: >= MaxDepth })
            return true;
        for (; frame is not null; frame = frame.Caller)
        {
            if (ReferenceEquals(frame.Method, method))
                return true;
        }

        return false;
    }

    /// <summary>The call of a method whose parameters are visible in a frame; null where that is the method from which the analysis set out.</summary>
    public static Frame? Of(Frame? frame, OwnMethod method)
    {
        for (; frame is not null; frame = frame.Home)
        {
            if (ReferenceEquals(frame.Method, method))
                return frame;
        }

        return null;
    }

    /// <summary>What a parameter stands for; null where that is not known.</summary>
    public Expression? ArgumentOf(int ordinal) => ordinal < 0 ? receiver : ordinal < arguments.Count ? arguments[ordinal] : null;

    /// <summary>What a type parameter stands for; null where that is not known.</summary>
    public static (Shape Argument, Frame? Frame)? Of(Frame? frame, TypeParameterShape parameter)
    {
        for (; frame is not null; frame = frame.Home)
        {
            foreach (var argument in frame.TypeArguments)
            {
                if (argument.Parameter == parameter)
                    return (argument.Argument, frame.Caller);
            }
        }

        return null;
    }

    private OwnMethod? Method => method;

    private Frame? Home => home;

    private IReadOnlyList<TypeArgument> TypeArguments => typeArguments;
}
