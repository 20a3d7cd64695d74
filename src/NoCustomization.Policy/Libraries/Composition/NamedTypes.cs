using System.Collections.Generic;
using NoCustomization.Policy.Calls;

namespace NoCustomization.Policy.Libraries.Composition;

/// <summary>The types that a call names, as type arguments and as values, in this order.</summary>
internal readonly struct NamedTypes
{
    private readonly CallShape _call;
    private readonly Frame? _frame;
    private readonly Evaluation _evaluation;
    private readonly List<Expression> _values;

    /// <summary>Reads those of a call.</summary>
    public NamedTypes(CallShape call, Frame? frame, Evaluation evaluation)
    {
        (_call, _frame, _evaluation, _values) = (call, frame, evaluation, []);
        for (var i = 0; i < call.Arguments.Count; i++)
        {
            if (call.Method.Parameters[i] == ParameterSort.Type && call.Arguments[i] is { } value)
                _values.Add(value);
        }
    }

    /// <summary>How many there are.</summary>
    public int Count => _call.TypeArguments.Count + _values.Count;

    /// <summary>The types, a core's or the vendor's, that one may be.</summary>
    public List<ReflectedType> Types(int index) => index < _call.TypeArguments.Count
        ? _evaluation.Types(_call.TypeArguments[index], _frame)
        : _evaluation.Types(_values[index - _call.TypeArguments.Count], _frame);

    /// <summary>The types that one may be; null for one that is neither a core's nor the vendor's, or not known.</summary>
    public List<ReflectedType?> PossibleTypes(int index) => index < _call.TypeArguments.Count
        ? [_evaluation.PossibleType(_call.TypeArguments[index], _frame)]
        : _evaluation.PossibleTypes(_values[index - _call.TypeArguments.Count], _frame);
}
