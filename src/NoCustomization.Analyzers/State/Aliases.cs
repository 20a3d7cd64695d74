using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace NoCustomization.Analyzers.State;

/// <summary>The uses of the <c>ref</c> locals of one body, found once, and whether what they stand for is written through them.</summary>
internal sealed class Aliases
{
    private static readonly ConditionalWeakTable<IOperation, Aliases> ByRoot = new();

    // In the order of the text.
    private readonly Dictionary<ILocalSymbol, List<ILocalReferenceOperation>> _uses = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<int, bool> _answers = new();

    private Aliases(IOperation root)
    {
        foreach (var operation in root.Descendants())
        {
            if (operation is not ILocalReferenceOperation { Local.RefKind: RefKind.Ref } use)
                continue;
            if (!_uses.TryGetValue(use.Local, out var uses))
                _uses.Add(use.Local, uses = new List<ILocalReferenceOperation>());
            uses.Add(use);
        }
    }

    /// <summary>The aliases of the body that holds an operation.</summary>
    public static Aliases Of(IOperation operation)
    {
        while (operation.Parent is { } parent)
            operation = parent;
        return ByRoot.GetValue(operation, static root => new Aliases(root));
    }

    /// <summary>
    /// Whether an alias is written through between the place where it is bound and, in the text, the place where it is bound again. Only what follows counts, so that
    /// aliases of aliases come to an end; each binding is asked once.
    /// </summary>
    /// <param name="alias">The alias.</param>
    /// <param name="binding">Its declaration or <c>alias = ref place</c>.</param>
    /// <param name="containing">The member whose code it is.</param>
    public bool IsWritten(ILocalSymbol alias, IOperation binding, ISymbol containing)
    {
        var end = binding.Syntax.Span.End;
        if (_answers.TryGetValue(end, out var known))
            return known;
        var isWritten = false;
        foreach (var use in _uses.TryGetValue(alias, out var uses) ? uses : [])
        {
            if (use.Syntax.SpanStart < end)
                continue;
            if (use.Parent is ISimpleAssignmentOperation { IsRef: true } again && again.Target == use)
                break;
            if (WrittenPlaces.WriteOf(use, containing) is null)
                continue;
            isWritten = true;
            break;
        }

        return _answers.GetOrAdd(end, isWritten);
    }
}
