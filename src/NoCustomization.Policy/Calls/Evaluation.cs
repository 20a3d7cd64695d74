using System.Collections.Generic;

namespace NoCustomization.Policy.Calls;

/// <summary>
/// What the expressions around one call of reflection stand for: texts, numbers, types, members. Follows parameters to the arguments of the calls that are looked
/// into, calls to what they return, fields to what is stored in them; takes every way that a choice may go; and says nothing of what it cannot know.
/// </summary>
internal sealed partial class Evaluation(ICoreTypes types)
{
    // What takes more steps than this was not written by a person, and a finding may be missed there.
    private const int MaxSteps = 2000;
    private const int MaxDepth = 48;
    private const int MaxNesting = 128;

    private HashSet<OwnMethod>? _open;
    private bool _opensType;
    private int _steps;
    private int _depth;

    /// <summary>What is at hand of cores and vendor.</summary>
    public ICoreTypes Cores => types;

    /// <summary>Whether something that was looked at depended on parameters of a method, or on type parameters of its type, so that its callers decide.</summary>
    // What a local function is told, it is told in part by the method around it.
    public bool DependsOn(OwnMethod method) => _opensType || _open is not null && (method.IsNested || _open.Contains(method));

    /// <summary>Whether something depended on any.</summary>
    public bool IsOpen => _opensType || _open is not null;

    /// <summary>The core type of a name; null where no core has one.</summary>
    public ReflectedType? Find(string name) => types.Find(name);

    /// <summary>The expressions that give a value, each with the call in which it is evaluated.</summary>
    public List<(Expression Value, Frame? Frame)> Sources(Expression? value, Frame? frame)
    {
        // Most values come from one place.
        var sources = new List<(Expression, Frame?)>(1);
        if (_depth >= MaxNesting)
            return sources;
        _depth++;
        Collect(value, frame, sources, 0);
        _depth--;
        return sources;
    }

    private void Collect(Expression? value, Frame? frame, List<(Expression, Frame?)> sources, int depth)
    {
        if (value is null || depth > MaxDepth || ++_steps > MaxSteps)
            return;
        switch (value.Shape)
        {
            case ChoiceShape choice:
                foreach (var part in choice.Parts)
                    Collect(part, frame, sources, depth + 1);
                break;
            case StoredShape stored:
                foreach (var home in FramesOf(stored, frame))
                    Collect(stored.Value, home, sources, depth + 1);
                break;
            case ParameterShape parameter:
                if (Frame.Of(frame, parameter.Method) is { } bound)
                {
                    Collect(bound.ArgumentOf(parameter.Ordinal), bound.Caller, sources, depth + 1);
                    break;
                }

                if (parameter is { Ordinal: 0, Method.Enumerated: { } enumerated })
                {
                    CollectElements(value, enumerated, frame, sources, depth);
                    break;
                }

                (_open ??= []).Add(parameter.Method);
                sources.Add((value, frame));
                break;
            case OwnCallShape call:
                // A constructor returns nothing: the creation is the value.
                if (call.Method.Returns.Count > 0 && Enter(call, frame, value) is { } inner)
                    CollectReturns(call.Method, inner, sources, depth);
                else
                    sources.Add((value, frame));
                break;
            case InvocationShape invocation:
                foreach (var (function, home) in Sources(invocation.Function, frame))
                {
                    if (function.Shape is FunctionShape { Method: var method } && !Frame.IsTooDeep(frame, method))
                        CollectReturns(method, new Frame(method, null, invocation.Arguments, [], frame, home) { Call = value }, sources, depth);
                }

                break;
            case ElementShape element:
                CollectElements(value, element.Collection, frame, sources, depth);
                break;
            case CallShape call when Enumerations.GivesElement(call.Method):
                CollectElements(value, call.Subject, frame, sources, depth);
                break;
            case ItemShape item:
                CollectItems(value, item, frame, sources, depth);
                break;
            default:
                sources.Add((value, frame));
                break;
        }
    }

    private void CollectReturns(OwnMethod method, Frame inner, List<(Expression, Frame?)> sources, int depth)
    {
        foreach (var returned in method.Returns)
            Collect(returned, inner, sources, depth + 1);
    }

    /// <summary>The call of a method that is looked into; null where it is not.</summary>
    /// <param name="call">The call.</param>
    /// <param name="frame">Where it is evaluated.</param>
    /// <param name="written">The call where it stands.</param>
    public static Frame? Enter(OwnCallShape call, Frame? frame, Expression written) => Frame.IsTooDeep(frame, call.Method)
        ? null
        : new Frame(call.Method, call.Receiver, call.Arguments, call.TypeArguments, frame, call.Method.IsNested ? frame : null) { Call = written };

    /// <summary>The calls of lambdas that a call of a delegate may be.</summary>
    /// <param name="invocation">The call.</param>
    /// <param name="frame">Where it is evaluated.</param>
    /// <param name="written">The call where it stands.</param>
    public IEnumerable<(OwnMethod Method, Frame Frame)> EnterAll(InvocationShape invocation, Frame? frame, Expression written)
    {
        foreach (var (function, home) in Sources(invocation.Function, frame))
        {
            if (function.Shape is FunctionShape { Method: var method } && !Frame.IsTooDeep(frame, method))
                yield return (method, new Frame(method, null, invocation.Arguments, [], frame, home) { Call = written });
        }
    }

    // What a constructor stored from its parameters: the creations of the object decide, where they are in sight.
    private List<Frame?> FramesOf(StoredShape stored, Frame? frame)
    {
        if (stored.Constructor is not { } constructor || stored.Receiver is null)
            return [stored.TypeArguments.Count == 0 ? null : new Frame(null, null, [], stored.TypeArguments, frame, null)];
        // Within the constructor, what it stored from its parameters.
        if (stored.Receiver.Shape is ParameterShape { Ordinal: < 0 } self && ReferenceEquals(self.Method, constructor) && Frame.Of(frame, constructor) is { } inside)
            return [inside];
        var frames = new List<Frame?>();
        foreach (var (receiver, home) in Sources(stored.Receiver, frame))
        {
            // base(…) and this(…) lead to the constructor that stores it.
            var (call, caller) = (receiver, home);
            while (call?.Shape is OwnCallShape creation && Enter(creation, caller, call) is { } entered)
            {
                if (ReferenceEquals(creation.Method, constructor))
                {
                    frames.Add(entered);
                    break;
                }

                (call, caller) = (creation.Method.Chained, entered);
            }
        }

        return frames.Count == 0 ? [null] : frames;
    }
}
