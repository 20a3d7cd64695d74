using System;
using System.Collections.Generic;
using System.Linq;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace NoCustomization.Analyzers.Values;

/// <summary>
/// The values of the locals of one body that are assigned exactly once. A value holds for what is written after it alone: each step from a local to
/// its value goes back in the text, so that following them ends, whatever the code says of itself.
/// </summary>
internal sealed class LocalValues
{
    // Locals may be defined by locals. What is nested deeper is not honest code, and choices at each step would double the work each time.
    private const int MaximalDepth = 10;

    // What is assigned more often than this is generated, or a state machine; every use would lead to every value.
    private const int MaximalChoices = 64;

    private static readonly ConditionalWeakTable<IOperation, LocalValues> ByRoot = new();

    // Null for a local that is assigned more than once or in a way that does not show a value.
    private readonly Dictionary<ILocalSymbol, IOperation?> _values = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<ILocalSymbol, List<IOperation>> _several = new(SymbolEqualityComparer.Default);

    private readonly Dictionary<ILocalSymbol, LocalPart> _parts = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<ILocalSymbol, List<IOperation>> _added = new(SymbolEqualityComparer.Default);

    private LocalValues(IOperation root)
    {
        foreach (var operation in root.DescendantsAndSelf())
            Read(operation);
        ForgetDeepOnes();
    }

    /// <summary>The value that a local has where it is used, or null where it is not known.</summary>
    public static IOperation? Of(ILocalReferenceOperation reference) =>
        In(reference)._values.TryGetValue(reference.Local, out var value) && value is not null && IsBefore(value, reference) ? value : null;

    /// <summary>The values of which a local that is assigned several times has one where it is used; null where they are not known.</summary>
    public static IReadOnlyList<IOperation>? AnyOf(ILocalReferenceOperation reference) =>
        In(reference)._several.TryGetValue(reference.Local, out var values) ? values.FindAll(v => IsBefore(v, reference)) : null;

    /// <summary>The value of which a local is a part, taken out of it by a deconstruction; null where it is none, or of several.</summary>
    public static LocalPart? PartOf(ILocalReferenceOperation reference) => In(reference)._parts.TryGetValue(reference.Local, out var part) ? part : null;

    /// <summary>The calls and assignments that put something into the collection in a local.</summary>
    public static IReadOnlyList<IOperation> AddedTo(ILocalReferenceOperation reference) => In(reference)._added.TryGetValue(reference.Local, out var added) ? added : [];

    private static LocalValues In(IOperation reference)
    {
        var root = reference;
        while (root.Parent is { } parent)
            root = parent;
        return ByRoot.GetValue(root, static r => new LocalValues(r));
    }

    private static bool IsBefore(IOperation value, ILocalReferenceOperation reference) => value.Syntax.Span.End <= reference.Syntax.SpanStart;

    private void Read(IOperation operation)
    {
        switch (operation)
        {
            case IVariableDeclaratorOperation declarator when declarator.GetVariableInitializer() is { } initializer:
                Add(declarator.Symbol, initializer.Value);
                break;
            // What a reference refers to is written, the reference stays.
            case ISimpleAssignmentOperation { IsRef: false, Target: ILocalReferenceOperation { Local.RefKind: not RefKind.None } }:
                break;
            case ISimpleAssignmentOperation { Target: ILocalReferenceOperation target } assignment:
                Add(target.Local, assignment.Value);
                break;
            // A pointer that is moved points into the same thing.
            case ICompoundAssignmentOperation { Target: ILocalReferenceOperation { Type.TypeKind: TypeKind.Pointer } }:
            case IIncrementOrDecrementOperation { Target: ILocalReferenceOperation { Type.TypeKind: TypeKind.Pointer } }:
                break;
            case ICompoundAssignmentOperation { Target: ILocalReferenceOperation target }:
                Spoil(target.Local);
                break;
            case ICoalesceAssignmentOperation { Target: ILocalReferenceOperation target }:
                Spoil(target.Local);
                break;
            case IIncrementOrDecrementOperation { Target: ILocalReferenceOperation target }:
                Spoil(target.Local);
                break;
            case IAddressOfOperation { Reference: ILocalReferenceOperation target }:
                Spoil(target.Local);
                break;
            case IArgumentOperation { Parameter.RefKind: RefKind.Ref or RefKind.Out, Value: ILocalReferenceOperation target }:
                Spoil(target.Local);
                break;
            case IArgumentOperation { Parameter.RefKind: RefKind.Out, Value: IDeclarationExpressionOperation { Expression: ILocalReferenceOperation target } }:
                Spoil(target.Local);
                break;
            case IInvocationOperation { TargetMethod.Name: "Add", Instance: ILocalReferenceOperation collection }:
                AddTo(collection.Local, operation);
                break;
            case ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Property.IsIndexer: true, Instance: ILocalReferenceOperation collection } }:
                AddTo(collection.Local, operation);
                break;
            case IForEachLoopOperation { LoopControlVariable: not IVariableDeclaratorOperation } loop:
                AddParts(loop.LoopControlVariable, loop.Collection, isElement: true, []);
                break;
            case IDeconstructionAssignmentOperation deconstruction:
                AddParts(deconstruction.Target, deconstruction.Value, isElement: false, []);
                foreach (var part in deconstruction.Target.DescendantsAndSelf())
                {
                    if (part is ILocalReferenceOperation target)
                        Spoil(target.Local);
                }

                break;
            case IDeclarationPatternOperation { DeclaredSymbol: ILocalSymbol local }:
                AddTested(local, operation);
                break;
            case IRecursivePatternOperation { DeclaredSymbol: ILocalSymbol local }:
                AddTested(local, operation);
                break;
        }
    }

    private void AddTo(ILocalSymbol collection, IOperation addition)
    {
        if (!_added.TryGetValue(collection, out var added))
            _added.Add(collection, added = []);
        if (added.Count < MaximalChoices)
            added.Add(addition);
    }

    private void AddParts(IOperation target, IOperation whole, bool isElement, int[] path)
    {
        switch (target)
        {
            case IDeclarationExpressionOperation declaration:
                AddParts(declaration.Expression, whole, isElement, path);
                break;
            case ITupleOperation tuple:
                for (var i = 0; i < tuple.Elements.Length; i++)
                    AddParts(tuple.Elements[i], whole, isElement, [.. path, i]);
                break;
            case ILocalReferenceOperation local:
                // What is assigned elsewhere too is not known.
                _parts[local.Local] = _parts.ContainsKey(local.Local) || _values.ContainsKey(local.Local) ? default : new LocalPart(whole, isElement, path);
                break;
        }
    }

    // `x is T local`, `x is { } local`, `x is not T local`, `x is { P: var local }`, an arm of a switch: the local is the value that is tested.
    private void AddTested(ILocalSymbol local, IOperation pattern)
    {
        if (TestedValues.Of(pattern) is { } tested)
            Add(local, tested);
        else
            Spoil(local);
    }

    private void Add(ILocalSymbol local, IOperation value)
    {
        if (!_values.TryGetValue(local, out var other))
        {
            _values.Add(local, value);
        }
        else if (other is not null)
        {
            _values[local] = null;
            _several.Add(local, [other, value]);
        }
        else if (_several.TryGetValue(local, out var several))
        {
            if (several.Count < MaximalChoices)
                several.Add(value);
            else
                Spoil(local);
        }
    }

    private void Spoil(ILocalSymbol local)
    {
        _values[local] = null;
        _several.Remove(local);
    }

    private void ForgetDeepOnes()
    {
        var depths = new Dictionary<ILocalSymbol, int>(SymbolEqualityComparer.Default);
        foreach (var pair in _values.OrderBy(static p => p.Value?.Syntax.Span.End ?? 0).ToList())
        {
            if (pair.Value is null)
                continue;
            var depth = 1 + Deepest(pair.Value, depths);
            if (depth > MaximalDepth)
                Spoil(pair.Key);
            else
                depths.Add(pair.Key, depth);
        }
    }

    // A lambda is a value of its own: what its body says is not what the local is.
    private static int Deepest(IOperation value, Dictionary<ILocalSymbol, int> depths)
    {
        var deepest = 0;
        var waiting = new Stack<IOperation>();
        waiting.Push(value);
        while (waiting.Count > 0)
        {
            var operation = waiting.Pop();
            if (operation is ILocalReferenceOperation local && depths.TryGetValue(local.Local, out var known))
                deepest = Math.Max(deepest, known);
            if (operation is IAnonymousFunctionOperation)
                continue;
            foreach (var child in operation.ChildOperations)
                waiting.Push(child);
        }

        return deepest;
    }
}
