using System.Collections.Generic;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;
using NoCustomization.Analyzers.Names;
using NoCustomization.Policy.Flow;

namespace NoCustomization.Analyzers.Flow;

/// <summary>
/// Finds out on which paths an override calls what it overrides: in so many words, through a helper of its own class, a local function or a lambda.
/// A lambda or a delegate that is made counts for as much as one that is invoked: who invokes it, and whether, nobody can tell.
/// </summary>
internal sealed class BaseCallFinder
{
    private readonly Compilation _compilation;
    private readonly CancellationToken _cancellation;
    private readonly HashSet<ISymbol> _overridden = new(SymbolEqualityComparer.Default);
    private readonly HashSet<ISymbol> _owners = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<IMethodSymbol, BaseCalls> _known = new(SymbolEqualityComparer.Default);
    private int _depth;

    private BaseCallFinder(IMethodSymbol method, Compilation compilation, CancellationToken cancellation)
    {
        _compilation = compilation;
        _cancellation = cancellation;
        for (var parent = method.OverriddenMethod; parent is not null; parent = parent.OverriddenMethod)
            _overridden.Add(parent.OriginalDefinition);
        for (var type = method.ContainingType; type is not null && SymbolEqualityComparer.Default.Equals(type.ContainingAssembly, compilation.Assembly); type = type.BaseType)
            _owners.Add(type.OriginalDefinition);
    }

    /// <summary>On which paths an overriding method calls base. One without a body never does.</summary>
    public static BaseCalls In(IMethodSymbol method, Compilation compilation, CancellationToken cancellation) =>
        new BaseCallFinder(method, compilation, cancellation).OfMethod(method);

    private BaseCalls OfMethod(IMethodSymbol method)
    {
        if (_known.TryGetValue(method, out var known))
            return known;
        if (_depth == BaseCallSolver.MaxDepth)
            return BaseCalls.Never;
        // Until it is known: what calls itself calls base by its other paths.
        _known.Add(method, BaseCalls.Never);
        _depth++;
        var calls = MethodBodies.GraphOf(method, _compilation, _cancellation) is { } graph ? Of(graph) : BaseCalls.Never;
        _depth--;
        return _known[method] = calls;
    }

    private BaseCalls OfLocalFunction(IMethodSymbol function, ControlFlowGraph graph)
    {
        if (_known.TryGetValue(function, out var known))
            return known;
        if (_depth == BaseCallSolver.MaxDepth)
            return BaseCalls.Never;
        _known.Add(function, BaseCalls.Never);
        _depth++;
        var calls = Of(graph.GetLocalFunctionControlFlowGraphInScope(function, _cancellation));
        _depth--;
        return _known[function] = calls;
    }

    private BaseCalls Of(ControlFlowGraph graph)
    {
        _cancellation.ThrowIfCancellationRequested();
        var captured = new CapturedUses(graph);
        var isIterator = false;
        var calls = BaseCallSolver.Solve(FlowGraphs.Of(graph, new CertainTests(graph, _compilation), block =>
        {
            var counts = false;
            foreach (var operation in block.Operations)
            {
                isIterator |= operation is IReturnOperation { Kind: OperationKind.YieldReturn };
                if (Ends(operation, graph, captured, ref counts))
                    return (counts, true);
            }

            var ends = block.BranchValue is { } value && Ends(value, graph, captured, ref counts);
            return (counts, ends);
        }));
        // An iterator runs as far as its caller asks.
        return isIterator && calls == BaseCalls.OnSomePaths ? BaseCalls.OnEveryPath : calls;
    }

    // Whether an operation ends at a call that does not return; then what it is called with still counts. Not recursive: expressions may be long.
    private bool Ends(IOperation operation, ControlFlowGraph graph, CapturedUses captured, ref bool counts)
    {
        IOperation? end = null;
        foreach (var part in operation.DescendantsAndSelf())
        {
            if (part is IInvocationOperation { TargetMethod: var method } && NoReturn.Is(method, _compilation))
            {
                end = part;
                break;
            }
        }

        foreach (var part in end?.Descendants() ?? operation.DescendantsAndSelf())
            counts = counts || Counts(part, graph, captured);
        return end is not null;
    }

    private bool Counts(IOperation operation, ControlFlowGraph graph, CapturedUses captured) => operation switch
    {
        IInvocationOperation call => Calls(call.Instance, call.TargetMethod, graph, isCalled: true),
        IMethodReferenceOperation group => Calls(group.Instance, group.Method, graph, isCalled: false),
        IPropertyReferenceOperation property => Calls(property, captured, graph),
        IEventAssignmentOperation { EventReference: IEventReferenceOperation reference } assignment =>
            AccessorOf(reference.Event, assignment.Adds) is { } accessor && Calls(reference.Instance, accessor, graph, isCalled: true),
        IFlowAnonymousFunctionOperation lambda => Of(graph.GetAnonymousFunctionControlFlowGraphInScope(lambda, _cancellation)) != BaseCalls.Never,
        _ => false,
    };

    private bool Calls(IPropertyReferenceOperation reference, CapturedUses captured, ControlFlowGraph graph)
    {
        var (reads, writes) = captured.Of(reference);
        return (reads && AccessorOf(reference.Property, getter: true) is { } getter && Calls(reference.Instance, getter, graph, isCalled: true))
            || (writes && AccessorOf(reference.Property, getter: false) is { } setter && Calls(reference.Instance, setter, graph, isCalled: true));
    }

    private bool Calls(IOperation? instance, IMethodSymbol method, ControlFlowGraph graph, bool isCalled)
    {
        // A captured receiver keeps the syntax of what was captured.
        if (instance is not null && NameSyntax.IsBase(instance.Syntax) && _overridden.Contains(method.OriginalDefinition))
            return true;
        var calls = method.MethodKind == MethodKind.LocalFunction ? OfLocalFunction(method.OriginalDefinition, graph)
            : IsHelper(method) ? OfMethod(method.OriginalDefinition)
            : BaseCalls.Never;
        return isCalled ? calls == BaseCalls.OnEveryPath : calls != BaseCalls.Never;
    }

    // A method of the class or a vendor's class above it that nothing below replaces.
    private bool IsHelper(IMethodSymbol method) =>
        !method.IsStatic && !method.IsVirtual && !method.IsAbstract && !method.IsOverride && _owners.Contains(method.ContainingType.OriginalDefinition);

    private static IMethodSymbol? AccessorOf(IPropertySymbol? property, bool getter)
    {
        for (; property is not null; property = property.OverriddenProperty)
        {
            if ((getter ? property.GetMethod : property.SetMethod) is { } accessor)
                return accessor;
        }

        return null;
    }

    private static IMethodSymbol? AccessorOf(IEventSymbol @event, bool adds) => adds ? @event.AddMethod : @event.RemoveMethod;
}
