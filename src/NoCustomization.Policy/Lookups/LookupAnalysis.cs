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

    private readonly ConcurrentDictionary<OwnMethod, IReadOnlyList<Sink>> _sinks = new();

    /// <summary>What a call, as it stands, reaches; null where that is nothing hidden of a core, or its callers decide.</summary>
    public CoreSymbol? TargetOf(Expression call) => call.Shape switch
    {
        CallShape library => TargetOf(library, null, new Evaluation(types)),
        OwnCallShape or InvocationShape => OfHelper(call),
        _ => null,
    };

    /// <summary>Whether a method, as its steps are now, hands on to reflection what its callers tell it, more than was known of it before.</summary>
    public bool IsNewHelper(OwnMethod method)
    {
        var before = _sinks.TryGetValue(method, out var known) ? known.Count : 0;
        var sinks = Find(method, 0);
        _sinks[method] = sinks;
        return sinks.Count > before;
    }

    private static CoreSymbol? TargetOf(CallShape call, Frame? frame, Evaluation evaluation) => new LookupJudge(evaluation).TargetOf(call, frame);

    private CoreSymbol? OfHelper(Expression call)
    {
        foreach (var (sink, frame) in Reached(call, null, new Evaluation(types), 0))
        {
            if (TargetOf(sink.Call, sink.Enter(frame, new Evaluation(types)), new Evaluation(types)) is { } target)
                return target;
        }

        return null;
    }

    // The sinks of the methods that a call may run, each with the call's frame.
    private IEnumerable<(Sink Sink, Frame Frame)> Reached(Expression call, Frame? frame, Evaluation evaluation, int depth)
    {
        if (call.Shape is OwnCallShape own && Evaluation.Enter(own, frame) is { } entered)
        {
            foreach (var sink in SinksOf(own.Method, depth))
                yield return (sink, entered);
        }
        else if (call.Shape is InvocationShape invocation)
        {
            foreach (var (method, inner) in evaluation.EnterAll(invocation, frame))
            {
                foreach (var sink in SinksOf(method, depth))
                    yield return (sink, inner);
            }
        }
    }

    private IReadOnlyList<Sink> SinksOf(OwnMethod method, int depth)
    {
        if (_sinks.TryGetValue(method, out var known))
            return known;
        if (depth >= MaxHelpers)
            return [];
        // Methods that call each other: the one that is asked for again adds nothing.
        var sinks = Find(method, depth);
        // One that was cut short is not remembered.
        return depth == 0 ? _sinks.GetOrAdd(method, sinks) : sinks;
    }

    private List<Sink> Find(OwnMethod method, int depth)
    {
        var sinks = new List<Sink>();
        foreach (var step in method.Steps)
        {
            if (sinks.Count >= MaxSinks)
                break;
            if (step.Shape is CallShape library)
            {
                var evaluation = new Evaluation(types);
                if (TargetOf(library, null, evaluation) is null && evaluation.DependsOn(method))
                    sinks.Add(new Sink(library, null, null));
                continue;
            }

            foreach (var (inner, frame) in Reached(step, null, new Evaluation(types), depth + 1))
            {
                var evaluation = new Evaluation(types);
                if (TargetOf(inner.Call, inner.Enter(frame, evaluation), evaluation) is null && evaluation.DependsOn(method) && sinks.Count < MaxSinks)
                    sinks.Add(new Sink(inner.Call, step, inner));
            }
        }

        return sinks;
    }

    /// <summary>A call of reflection that a method makes, itself or through another, with what it is told.</summary>
    /// <param name="Call">The call.</param>
    /// <param name="Through">The call in the method that leads there; null for its own.</param>
    /// <param name="Next">The sink of the method that is called.</param>
    private sealed record Sink(CallShape Call, Expression? Through, Sink? Next)
    {
        /// <summary>The frame in which the call of reflection is made, from the frame of the method.</summary>
        public Frame? Enter(Frame frame, Evaluation evaluation)
        {
            if (Through is null)
                return frame;
            if (Through.Shape is OwnCallShape own)
                return Evaluation.Enter(own, frame) is { } entered ? Next!.Enter(entered, evaluation) : null;
            foreach (var (_, inner) in evaluation.EnterAll((InvocationShape)Through.Shape, frame))
                return Next!.Enter(inner, evaluation);
            return null;
        }
    }
}
