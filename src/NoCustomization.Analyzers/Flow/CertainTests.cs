using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace NoCustomization.Analyzers.Flow;

/// <summary>The tests in a flow graph whose outcome is certain: constants, patterns that match all, and the last case of a switch statement that leaves nothing over.</summary>
internal sealed class CertainTests
{
    private readonly Compilation _compilation;
    private readonly HashSet<SyntaxNode> _lastCases = [];

    /// <summary>Looks through the body of a graph.</summary>
    public CertainTests(ControlFlowGraph graph, Compilation compilation)
    {
        _compilation = compilation;
        foreach (var operation in graph.OriginalOperation.DescendantsAndSelf())
        {
            if (operation is ISwitchOperation statement && LastCaseOf(statement) is { } last)
                _lastCases.Add(last.Syntax);
        }
    }

    /// <summary>The outcome of the test by which a block branches; null where it is not certain.</summary>
    public bool? OutcomeOf(IOperation test)
    {
        if (test.ConstantValue is { HasValue: true, Value: bool constant })
            return constant;
        if (_lastCases.Count > 0 && IsLastCase(test.Syntax))
            return true;
        if (test is not IIsPatternOperation pattern)
            return null;
        var coverage = new Coverage();
        coverage.Add(pattern.Pattern, _compilation);
        return coverage.IsWhole(pattern.Pattern.InputType) ? true : null;
    }

    private ICaseClauseOperation? LastCaseOf(ISwitchOperation statement)
    {
        var coverage = new Coverage();
        ICaseClauseOperation? last = null;
        foreach (var section in statement.Cases)
        {
            foreach (var clause in section.Clauses)
            {
                last = clause;
                switch (clause)
                {
                    case IDefaultCaseClauseOperation:
                        return null;
                    case IPatternCaseClauseOperation { Guard: null } unconditional:
                        coverage.Add(unconditional.Pattern, _compilation);
                        break;
                    case ISingleValueCaseClauseOperation single:
                        coverage.Add(single.Value.ConstantValue);
                        break;
                }
            }
        }

        return last is not IPatternCaseClauseOperation { Guard: not null } && coverage.IsWhole(statement.Value.Type) ? last : null;
    }

    private bool IsLastCase(SyntaxNode syntax)
    {
        for (var node = syntax; node is not null; node = node.Parent)
        {
            if (_lastCases.Contains(node))
                return true;
        }

        return false;
    }
}
