using System.Collections.Concurrent;
using System.Collections.Generic;
using NoCustomization.Policy.Cores;

namespace NoCustomization.Policy.Lookups;

/// <summary>
/// NC2001: what vendor code reaches of a core by reflection, wherever the names and types come from. A helper that looks up what its caller tells it is harmless
/// in itself; the finding stands at the call that brings the core in. Thread-safe; a helper is looked into once.
/// </summary>
public sealed class LookupAnalysis(ICoreTypes types)
{
    // A helper that calls helpers that call helpers.
    private const int MaxHelpers = 4;
    private const int MaxSinks = 64;

    // Functions that call each other lead to each other on more ways than anybody can follow.
    private const int MaxEnds = 512;

    private readonly ConcurrentDictionary<OwnMethod, IReadOnlyList<Sink>> _sinks = new();

    /// <summary>What a call, as it stands, reaches; null where that is nothing hidden of a core, or its callers decide.</summary>
    public CoreSymbol? TargetOf(Expression call) => TargetOf(call, out _);

    /// <summary>What a call, as it stands, reaches; null where that is nothing hidden of a core, or its callers decide.</summary>
    /// <param name="call">The call.</param>
    /// <param name="isOpen">Whether its callers decide: the method that holds it may be a helper.</param>
    public CoreSymbol? TargetOf(Expression call, out bool isOpen)
    {
        isOpen = false;
        switch (call.Shape)
        {
            case CallShape library when IsQuestion(call, library):
                return null;
            case CallShape library:
                var evaluation = new Evaluation(types);
                var target = TargetOf(library, null, evaluation);
                isOpen = target is null && evaluation.IsOpen;
                return target;
            case OwnCallShape or InvocationShape:
                return OfHelper(call, out isOpen);
            default:
                return null;
        }
    }

    /// <summary>Whether a method, as its steps are now, hands on to reflection what its callers tell it, more than was known of it before.</summary>
    public bool IsNewHelper(OwnMethod method)
    {
        var before = _sinks.TryGetValue(method, out var known) ? known.Count : 0;
        var sinks = Find(method, 0, null);
        _sinks[method] = sinks;
        return sinks.Count > before;
    }

    /// <summary>Forgets what is known of methods: they are looked at anew.</summary>
    public void Forget() => _sinks.Clear();

    /// <summary>The core type, of the types of two fields that lie over each other, whose hidden state the other one shows; null where there is none.</summary>
    /// <param name="first">The type of one field; null where it is neither a core's nor the vendor's.</param>
    /// <param name="second">The type of the other.</param>
    public static CoreSymbol? OverlayOf(ReflectedType? first, ReflectedType? second)
    {
        // Of two types of cores neither is the vendor's view of the other.
        if (first?.Core is not null && second?.Core is not null || (first?.Core is not null ? first : second) is not { Core: { } core, IsEnum: false } type)
            return null;
        return HiddenMembers.HasHiddenState(type) ? core : null;
    }

    // What reads a hidden accessor to find out that it is hidden does not use it.
    private static bool IsQuestion(Expression call, CallShape library) => library.Method.Name is "get_SetMethod" or "get_GetMethod" && call.IsOnlyAsked;

    private static CoreSymbol? TargetOf(CallShape call, Frame? frame, Evaluation evaluation) => new LookupJudge(evaluation).TargetOf(call, frame);

    private CoreSymbol? OfHelper(Expression call, out bool isOpen)
    {
        // A function that the caller hands in.
        isOpen = call.Shape is InvocationShape;
        var budget = new Budget();
        foreach (var (sink, frame) in Reached(call, null, new Evaluation(types), 0, budget))
        {
            foreach (var (end, at) in Ends(sink, frame, 0, budget))
            {
                isOpen |= end is InvocationShape;
                if (end is not CallShape library)
                    continue;
                var evaluation = new Evaluation(types);
                if (TargetOf(library, at, evaluation) is { } target)
                    return target;
                isOpen |= evaluation.IsOpen;
            }
        }

        return null;
    }

    // The sinks of the methods that a call may run, each with the call's frame.
    private IEnumerable<(Sink Sink, Frame Frame)> Reached(Expression call, Frame? frame, Evaluation evaluation, int depth, Budget budget)
    {
        if (call.Shape is OwnCallShape own && Evaluation.Enter(own, frame) is { } entered)
        {
            foreach (var sink in SinksOf(own.Method, depth, budget))
                yield return (sink, entered);
        }
        else if (call.Shape is InvocationShape invocation)
        {
            foreach (var (method, inner) in evaluation.EnterAll(invocation, frame))
            {
                foreach (var sink in SinksOf(method, depth, budget))
                    yield return (sink, inner);
            }
        }
    }

    private IReadOnlyList<Sink> SinksOf(OwnMethod method, int depth, Budget budget)
    {
        if (_sinks.TryGetValue(method, out var known))
            return known;
        if (depth >= MaxHelpers || budget.IsSpent)
            return [];
        // Methods that call each other: the one that is asked for again adds nothing.
        var sinks = Find(method, depth, depth == 0 ? null : budget);
        // One that was cut short is not remembered.
        return depth == 0 ? _sinks.GetOrAdd(method, sinks) : sinks;
    }

    // Each step has a budget of its own; what is found on the way to another method's sinks shares that one's.
    private List<Sink> Find(OwnMethod method, int depth, Budget? shared)
    {
        var sinks = new List<Sink>();
        foreach (var step in method.Steps)
        {
            if (sinks.Count >= MaxSinks)
                break;
            if (step.Shape is CallShape library && !IsQuestion(step, library) && IsOpen(step.Shape, null, method))
                sinks.Add(new Sink(step.Shape, null));
            var isKnown = false;
            var budget = shared ?? new Budget();
            foreach (var (inner, frame) in Reached(step, null, new Evaluation(types), depth + 1, budget))
            {
                isKnown = true;
                foreach (var (end, at) in Ends(inner, frame, depth + 1, budget))
                {
                    if (!IsOpen(end, at, method) || sinks.Count >= MaxSinks)
                        continue;
                    sinks.Add(new Sink(step.Shape, inner));
                    break;
                }
            }

            // A function that the caller hands in.
            if (!isKnown && step.Shape is InvocationShape && IsOpen(step.Shape, null, method))
                sinks.Add(new Sink(step.Shape, null));
        }

        return sinks;
    }

    // The calls of reflection that a sink leads to, and the calls of functions that are not known, each with its frame.
    private IEnumerable<(Shape Call, Frame Frame)> Ends(Sink sink, Frame frame, int depth, Budget budget)
    {
        if (!budget.Spend())
            yield break;
        if (sink.Call is OwnCallShape own)
        {
            if (Evaluation.Enter(own, frame) is not { } entered)
                yield break;
            foreach (var end in Ends(sink.Next!, entered, depth, budget))
                yield return end;
        }
        else if (sink.Call is InvocationShape invocation)
        {
            var isKnown = false;
            foreach (var (method, inner) in new Evaluation(types).EnterAll(invocation, frame))
            {
                isKnown = true;
                foreach (var next in sink.Next is null ? SinksOf(method, depth, budget) : [sink.Next])
                {
                    foreach (var end in Ends(next, inner, depth, budget))
                        yield return end;
                }
            }

            if (!isKnown)
                yield return (invocation, frame);
        }
        else
        {
            yield return (sink.Call, frame);
        }
    }

    // Whether what a call reaches depends on what a method is told.
    private bool IsOpen(Shape call, Frame? frame, OwnMethod method)
    {
        var evaluation = new Evaluation(types);
        if (call is CallShape library)
            return TargetOf(library, frame, evaluation) is null && evaluation.DependsOn(method);
        return !evaluation.EnterAll((InvocationShape)call, frame).GetEnumerator().MoveNext() && evaluation.DependsOn(method);
    }

    /// <summary>A call by which a method comes to reflection with what it is told.</summary>
    /// <param name="Call">The call: of reflection itself, of another method, or of a function.</param>
    /// <param name="Next">The sink of the method or function that is called; null for reflection itself, and for a function that the caller hands in.</param>
    private sealed record Sink(Shape Call, Sink? Next);

    /// <summary>How much further one call is followed.</summary>
    private sealed class Budget
    {
        private int _left = MaxEnds;

        public bool IsSpent => _left <= 0;

        public bool Spend() => _left-- > 0;
    }
}
