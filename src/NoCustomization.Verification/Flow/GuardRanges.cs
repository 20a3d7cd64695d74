using System.Collections.Generic;
using NoCustomization.Policy.Flow;

namespace NoCustomization.Verification.Flow;

/// <summary>The guards of a body: its exception clauses, several that catch around the same code being one.</summary>
internal sealed class GuardRanges
{
    private readonly List<ExceptionClause> _clauses;
    private readonly List<ILRange> _ranges = [];
    private readonly int[] _guards;

    /// <summary>Adds the guards to a graph.</summary>
    public GuardRanges(List<ExceptionClause> clauses, FlowGraph graph)
    {
        _clauses = clauses;
        _guards = new int[clauses.Count];
        var first = new Dictionary<(int Start, int End), int>();
        for (var i = 0; i < clauses.Count; i++)
        {
            var protects = clauses[i].Try;
            _guards[i] = clauses[i].IsFinally || first.TryAdd((protects.Start, protects.End), i) ? i : first[(protects.Start, protects.End)];
            if (_guards[i] == i)
                _ranges.Add(protects);
        }

        _ranges.Sort(ILRange.Compare);
        var numbers = new int[clauses.Count];
        var open = new Stack<int>();
        for (var guard = 0; guard < _ranges.Count; guard++)
        {
            while (open.TryPeek(out var top) && _ranges[top].End <= _ranges[guard].Start)
                open.Pop();
            numbers[_ranges[guard].Clause] = guard;
            graph.Guards.Add(new FlowGuard(open.TryPeek(out var outer) ? outer : -1, clauses[_ranges[guard].Clause].IsFinally));
            open.Push(guard);
        }

        for (var i = 0; i < _guards.Length; i++)
            _guards[i] = numbers[_guards[i]];
    }

    /// <summary>The guard of a clause.</summary>
    public int Of(int clause) => _guards[clause];

    /// <summary>Finds the innermost guard around offsets in rising order.</summary>
    public RangeSweep Sweep() => new(_ranges);

    /// <summary>The finally handlers and the filters, outer ones first: what <c>endfinally</c> and <c>endfilter</c> end.</summary>
    public List<ILRange> Endings()
    {
        var endings = new List<ILRange>();
        foreach (var clause in _clauses)
        {
            if (clause.IsFinally)
                endings.Add(clause.Handler);
            else if (clause.Filter >= 0)
                endings.Add(new ILRange(clause.Filter, clause.Handler.Start, clause.Handler.Clause));
        }

        endings.Sort(ILRange.Compare);
        return endings;
    }
}
