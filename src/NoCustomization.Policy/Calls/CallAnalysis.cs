using System.Collections.Concurrent;
using System.Collections.Generic;
using NoCustomization.Policy.Usages;

namespace NoCustomization.Policy.Calls;

/// <summary>
/// What calls of libraries do to a core, wherever the names, types and objects come from that they are given. A helper that hands on what its caller tells it is
/// harmless in itself; the finding stands at the call that brings the core in. Thread-safe; a helper is looked into once.
/// </summary>
public sealed class CallAnalysis(ICoreTypes types, LibraryJudge[] judges)
{
    // A helper that calls helpers that call helpers.
    private const int MaxHelpers = 4;
    private const int MaxSinks = 64;

    // Functions that call each other lead to each other on more ways than anybody can follow.
    private const int MaxEnds = 512;

    private readonly ConcurrentDictionary<OwnMethod, IReadOnlyList<Sink>> _sinks = new();

    /// <summary>The usages of cores that a call, as it stands, is; empty where it is none, or its callers decide.</summary>
    public IReadOnlyList<Usage> UsagesOf(Expression call) => UsagesOf(call, out _);

    /// <summary>The usages of cores that a call, as it stands, is; empty where it is none, or its callers decide.</summary>
    /// <param name="call">The call.</param>
    /// <param name="isOpen">Whether its callers decide: the method that holds it may be a helper.</param>
    public IReadOnlyList<Usage> UsagesOf(Expression call, out bool isOpen)
    {
        isOpen = false;
        switch (call.Shape)
        {
            case CallShape library:
                var evaluation = new Evaluation(types);
                var usages = Judge(call, library, null, evaluation);
                isOpen = usages.Count == 0 && evaluation.IsOpen;
                return usages;
            case OwnCallShape or InvocationShape:
                return OfHelper(call, out isOpen);
            default:
                return [];
        }
    }

    /// <summary>Whether a method, as its steps are now, hands on to a library what its callers tell it, more than was known of it before.</summary>
    public bool IsNewHelper(OwnMethod method)
    {
        var before = _sinks.TryGetValue(method, out var known) ? known.Count : 0;
        var sinks = Find(method, 0, null);
        _sinks[method] = sinks;
        return sinks.Count > before;
    }

    /// <summary>Forgets what is known of methods: they are looked at anew.</summary>
    public void Forget() => _sinks.Clear();

    private List<Usage> Judge(Expression call, CallShape shape, Frame? frame, Evaluation evaluation)
    {
        var usages = new List<Usage>();
        LibraryCall? library = null;
        foreach (var judge in judges)
        {
            if (judge.Has(shape.Method.Namespace, shape.Method.Type) && !judge.Ignores(call, shape))
                judge.Judge(library ??= new LibraryCall(call, shape, frame, evaluation), usages);
        }

        usages.RemoveAll(static u => !Rules.Judge.IsBroken(u));
        return usages;
    }

    private List<Usage> OfHelper(Expression call, out bool isOpen)
    {
        // A function that the caller hands in.
        isOpen = call.Shape is InvocationShape;
        var usages = new List<Usage>();
        var budget = new Budget();
        foreach (var (sink, frame) in Reached(call, null, new Evaluation(types), 0, budget))
        {
            foreach (var (end, at) in Ends(sink, frame, 0, budget))
            {
                isOpen |= end.Shape is InvocationShape;
                if (end.Shape is not CallShape library)
                    continue;
                var evaluation = new Evaluation(types);
                var found = Judge(end, library, at, evaluation);
                foreach (var usage in found)
                    AddOnce(usages, usage);
                isOpen |= found.Count == 0 && evaluation.IsOpen;
            }
        }

        // What a helper looks up for a patch is part of the patch; what nobody can resolve says nothing beside what is known.
        if (usages.Exists(static u => u.Kind == UsageKind.Patch && !u.Is(UsageTraits.Unresolved)))
            usages.RemoveAll(static u => u.Kind == UsageKind.Reflect || u.Is(UsageTraits.Unresolved));
        return usages;
    }

    // A type says no more than a member of it that is named too.
    private static void AddOnce(List<Usage> usages, Usage usage)
    {
        if (usages.Exists(u => u.Kind == usage.Kind && (u.TargetId == usage.TargetId || IsOfType(u, usage))))
            return;
        usages.RemoveAll(u => u.Kind == usage.Kind && IsOfType(usage, u));
        usages.Add(usage);
    }

    private static bool IsOfType(Usage member, Usage type) => type.Target is { IsType: true } && member.Target is { IsType: false, ContainingType: { } containing } && containing.DocumentationId == type.TargetId;

    // The sinks of the methods that a call may run, each with the call's frame.
    private IEnumerable<(Sink Sink, Frame Frame)> Reached(Expression call, Frame? frame, Evaluation evaluation, int depth, Budget budget)
    {
        if (call.Shape is OwnCallShape own && Evaluation.Enter(own, frame, call) is { } entered)
        {
            foreach (var sink in SinksOf(own.Method, depth, budget))
                yield return (sink, entered);
        }
        else if (call.Shape is InvocationShape invocation)
        {
            foreach (var (method, inner) in evaluation.EnterAll(invocation, frame, call))
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
            if (step.Shape is CallShape && IsOpen(step, null, method))
                sinks.Add(new Sink(step, null));
            if (step.Shape is not (OwnCallShape or InvocationShape))
                continue;
            var isKnown = false;
            var budget = shared ?? new Budget();
            foreach (var (inner, frame) in Reached(step, null, new Evaluation(types), depth + 1, budget))
            {
                isKnown = true;
                foreach (var (end, at) in Ends(inner, frame, depth + 1, budget))
                {
                    if (!IsOpen(end, at, method) || sinks.Count >= MaxSinks)
                        continue;
                    sinks.Add(new Sink(step, inner));
                    break;
                }
            }

            // A function that the caller hands in.
            if (!isKnown && step.Shape is InvocationShape && IsOpen(step, null, method))
                sinks.Add(new Sink(step, null));
        }

        return sinks;
    }

    // The calls of libraries that a sink leads to, and the calls of functions that are not known, each with its frame.
    private IEnumerable<(Expression Call, Frame Frame)> Ends(Sink sink, Frame frame, int depth, Budget budget)
    {
        if (!budget.Spend())
            yield break;
        while (sink.Call.Shape is OwnCallShape own)
        {
            if (Evaluation.Enter(own, frame, sink.Call) is not { } entered || !budget.Spend())
                yield break;
            (sink, frame) = (sink.Next!, entered);
        }

        if (sink.Call.Shape is InvocationShape invocation)
        {
            var isKnown = false;
            foreach (var (method, inner) in new Evaluation(types).EnterAll(invocation, frame, sink.Call))
            {
                isKnown = true;
                foreach (var next in sink.Next is null ? SinksOf(method, depth, budget) : [sink.Next])
                {
                    foreach (var end in Ends(next, inner, depth, budget))
                        yield return end;
                }
            }

            if (!isKnown)
                yield return (sink.Call, frame);
        }
        else
        {
            yield return (sink.Call, frame);
        }
    }

    // Whether what a call reaches depends on what a method is told.
    private bool IsOpen(Expression call, Frame? frame, OwnMethod method)
    {
        var evaluation = new Evaluation(types);
        if (call.Shape is CallShape library)
            return Judge(call, library, frame, evaluation).Count == 0 && evaluation.DependsOn(method);
        return !evaluation.EnterAll((InvocationShape)call.Shape, frame, call).GetEnumerator().MoveNext() && evaluation.DependsOn(method);
    }

    /// <summary>A call by which a method comes to a library with what it is told.</summary>
    /// <param name="Call">The call: of the library itself, of another method, or of a function.</param>
    /// <param name="Next">The sink of the method or function that is called; null for the library itself, and for a function that the caller hands in.</param>
    private sealed record Sink(Expression Call, Sink? Next);

    /// <summary>How much further one call is followed.</summary>
    private sealed class Budget
    {
        private int _left = MaxEnds;

        public bool IsSpent => _left <= 0;

        public bool Spend() => _left-- > 0;
    }
}
