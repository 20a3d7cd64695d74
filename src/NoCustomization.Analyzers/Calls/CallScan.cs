using System;
using System.Collections.Generic;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis.Text;
using NoCustomization.Analyzers.Framework;
using NoCustomization.Analyzers.Names;
using NoCustomization.Analyzers.Patching;
using NoCustomization.Policy.Calls;
using NoCustomization.Policy.Cores;
using NoCustomization.Policy.Libraries.Patching;
using NoCustomization.Policy.Libraries.Reflection;
using NoCustomization.Policy.Usages;

namespace NoCustomization.Analyzers.Calls;

/// <summary>
/// Calls of libraries, and of the vendor's helpers of them, that do something to a core. Found by their names in the text of a file: an action on every call of a
/// compilation would cost more than the rules are worth where nobody calls them.
/// </summary>
internal sealed class CallScan
{
    private readonly CallContext _context;
    private readonly OverlaidFields _overlays;
    private readonly PatchFeeds _feeds;
    private readonly UnresolvedPatches _unresolved;

    private CallScan(CallContext context, UnresolvedPatches unresolved)
    {
        _context = context;
        _overlays = new OverlaidFields(context);
        _feeds = new PatchFeeds(context);
        _unresolved = unresolved;
    }

    /// <summary>Registers the pass, for the libraries that the compilation sees.</summary>
    /// <returns>The pass; null where there is none.</returns>
    public static CallScan? Register(Registrar on, PatchContext patches)
    {
        var judges = new List<LibraryJudge>();
        foreach (var judge in LibraryJudges.All)
        {
            if (on.Vendor.Options.Judges(judge.Range) && IsSeen(judge, on.Vendor.Compilation))
                judges.Add(judge);
        }

        if (judges.Count == 0)
            return null;
        var context = new CallContext(patches, judges.ToArray());
        var unresolved = new UnresolvedPatches(patches, context);
        var scan = new CallScan(context, unresolved);
        on.OnSemanticModel(scan.Analyze);
        if (judges.Exists(static j => j is PatchCallJudge))
            on.OnOperation(new TargetMethods(context, unresolved).Analyze, OperationKind.Return, OperationKind.YieldReturn);
        return scan;
    }

    /// <summary>Judges <c>list[i] = value</c>, which has no name to be found by.</summary>
    public void OnIndexer(OperationAnalysisContext context, VendorCompilation vendor, IPropertyReferenceOperation indexer)
    {
        if (indexer.Parent is not ISimpleAssignmentOperation assignment || assignment.Target != indexer || MemoryWrites.AddressOf(assignment) is not null || !CallSteps.IsStep(assignment, _context))
            return;
        foreach (var usage in _context.Analysis.UsagesOf(_context.StepOf(assignment)))
            context.Report(vendor, usage, assignment.Syntax.GetLocation());
    }

    private static bool IsSeen(LibraryJudge judge, Compilation compilation)
    {
        foreach (var marker in judge.Markers)
        {
            if (SeenTypes.Include(compilation, marker))
                return true;
        }

        return judge.Markers.Count == 0;
    }

    private void Analyze(SemanticModelAnalysisContext context, VendorCompilation vendor)
    {
        HashSet<SyntaxNode>? judged = null;
        HashSet<(ISymbol?, string)>? redirected = null;
        foreach (var token in TokensIn(_context, context.SemanticModel.SyntaxTree, context.FilterSpan, context.CancellationToken))
        {
            if (LookupApi.FieldOffset.StartsWith(token.ValueText, StringComparison.OrdinalIgnoreCase))
                _overlays.Analyze(context, token);
            foreach (var operation in OperationsAt(token, _context, context.SemanticModel, context.CancellationToken))
                Judge(context, vendor, operation, ref judged, ref redirected);
        }
    }

    /// <summary>What the calls of a file are, each where it stands: for whoever asks about a file that is not being analyzed.</summary>
    public static IEnumerable<(IOperation Operation, Usage Usage)> UsagesIn(CallContext calls, SemanticModel model, TextSpan? span, CancellationToken cancellationToken)
    {
        foreach (var token in TokensIn(calls, model.SyntaxTree, span, cancellationToken))
        {
            foreach (var operation in OperationsAt(token, calls, model, cancellationToken))
            {
                foreach (var usage in CallSteps.IsStep(operation, calls) ? calls.Analysis.UsagesOf(calls.StepOf(operation)) : [])
                    yield return (operation, usage);
            }
        }
    }

    // One operation may have several words: new PatchProcessor(…).
    private void Judge(SemanticModelAnalysisContext context, VendorCompilation vendor, IOperation operation, ref HashSet<SyntaxNode>? judged, ref HashSet<(ISymbol?, string)>? redirected)
    {
        if (!CallSteps.IsStep(operation, _context))
            return;
        var usages = _context.Analysis.UsagesOf(_context.StepOf(operation));
        if (usages.Count == 0 || !(judged ??= []).Add(operation.Syntax))
            return;
        foreach (var usage in usages)
        {
            if (usage.Kind == UsageKind.Reflect ? _feeds.IsFed(operation) : usage.Kind == UsageKind.Patch && _feeds.IsPartOfPatch(operation))
                continue;
            // What one method writes over another is one thing, in however many pieces.
            if (usage.Kind == UsageKind.RedirectBody && !(redirected ??= []).Add((context.SemanticModel.GetEnclosingSymbol(operation.Syntax.SpanStart, context.CancellationToken), usage.TargetId)))
                continue;
            if (_unresolved.Settled(usage, operation.Syntax, context.CancellationToken) is { } settled)
                context.Report(vendor, settled, OwnerOf(operation, context), operation.Syntax.GetLocation());
        }
    }

    // In a base list stands what the primary constructor does.
    private static ISymbol? OwnerOf(IOperation operation, SemanticModelAnalysisContext context)
    {
        var owner = NameSyntax.OwnerOf(context.SemanticModel, operation.Syntax, context.CancellationToken);
        if (owner is not INamedTypeSymbol type || operation is not IInvocationOperation { TargetMethod.MethodKind: MethodKind.Constructor })
            return owner;
        foreach (var constructor in type.InstanceConstructors)
        {
            if (constructor.DeclaringSyntaxReferences is [var place] && place.SyntaxTree == operation.Syntax.SyntaxTree && place.Span.Contains(operation.Syntax.Span))
                return constructor;
        }

        return owner;
    }

    private static IEnumerable<SyntaxToken> TokensIn(CallContext calls, SyntaxTree tree, TextSpan? span, CancellationToken cancellationToken)
    {
        SyntaxNode? root = null;
        foreach (var hit in calls.Helpers.HitsIn(tree, cancellationToken))
        {
            if (span is { } asked && !asked.Contains(hit))
                continue;
            root ??= tree.GetRoot(cancellationToken);
            var token = root.FindToken(hit);
            if (token.Span.Contains(hit))
                yield return token;
        }
    }

    private static IEnumerable<IOperation> OperationsAt(SyntaxToken token, CallContext calls, SemanticModel model, CancellationToken cancellationToken)
    {
        if (OperationAt(token, model, cancellationToken) is not { } operation)
            yield break;
        yield return operation;
        if (operation is IObjectCreationOperation { Initializer.Initializers: var added })
        {
            foreach (var item in added)
                yield return item;
        }

        foreach (var write in operation is IPropertyReferenceOperation part ? WritesInto(part) : [])
            yield return write;

        // Out of all members that a lookup gives, a query picks one.
        for (var query = QueryOver(operation, calls); query is not null; query = QueryOver(query, calls))
            yield return query;
        if (CallOfLambdaAround(operation) is { } call)
            yield return call;
    }

    // The call, creation, use of a property, handler or delegate that a name stands for.
    private static IOperation? OperationAt(SyntaxToken token, SemanticModel model, CancellationToken cancellationToken)
    {
        const int MaxSteps = 5;
        var node = token.Parent;
        for (var i = 0; i < MaxSteps && node is not null; i++, node = node.Parent)
        {
            switch (model.GetOperation(node, cancellationToken))
            {
                case IInvocationOperation call when IsNamed(call.TargetMethod, token) || call.TargetMethod.MethodKind is MethodKind.DelegateInvoke or MethodKind.Constructor:
                    return call;
                case IObjectCreationOperation creation:
                    return creation;
                case IPropertyReferenceOperation property when IsNamed(property.Property, token):
                    return property.Parent is ISimpleAssignmentOperation assignment && assignment.Target == property ? assignment : property;
                case IEventAssignmentOperation subscription:
                    return subscription;
                // Visual Basic's statement has the same syntax.
                case IExpressionStatementOperation { Operation: IEventAssignmentOperation subscription }:
                    return subscription;
                case { } write when MemoryWrites.AddressOf(write) is not null:
                    return write;
                case IMethodReferenceOperation group when IsNamed(group.Method, token):
                    return group;
                // What is written under a name that a text tells has no name of its own.
                case ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Arguments.Length: 1 } } written when IsText(token):
                    return written;
                case IExpressionStatementOperation { Operation: ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Arguments.Length: 1 } } written } when IsText(token):
                    return written;
                case IInvocationOperation { TargetMethod.Name: "Add", TargetMethod.ContainingType.Name: "IDictionary" or "StringDictionary" } added when IsText(token):
                    return added;
            }
        }

        return null;
    }

    // What is written into a table that a property gives: by an index, by a call, in an initializer.
    private static IReadOnlyList<IOperation> WritesInto(IPropertyReferenceOperation table) => table.Parent switch
    {
        IPropertyReferenceOperation { Arguments.Length: 1, Parent: ISimpleAssignmentOperation assignment } index when assignment.Target == index && index.Instance == table => [assignment],
        IInvocationOperation { TargetMethod.Name: "Add" } call when call.Instance == table => [call],
        IMemberInitializerOperation nested when nested.InitializedMember == table => (IReadOnlyList<IOperation>)nested.Initializer.Initializers,
        _ => [],
    };

    // A name is a text, too, to whom asks for its value.
    private static bool IsText(SyntaxToken token) => token.Value is string && token.Text.IndexOf('"') >= 0;

    private static bool IsNamed(ISymbol symbol, SyntaxToken token) => string.Equals(symbol.Name, token.ValueText, StringComparison.OrdinalIgnoreCase);

    // ((Func<…>)(type => type.GetField(…)))(typeof(Core)) has no name by which it is called.
    private static IInvocationOperation? CallOfLambdaAround(IOperation operation)
    {
        var outer = operation.Parent;
        while (outer is not null and not IAnonymousFunctionOperation)
            outer = outer.Parent;
        for (outer = outer?.Parent; outer is not null; outer = outer.Parent)
        {
            switch (outer)
            {
                case IInvocationOperation { TargetMethod.MethodKind: MethodKind.DelegateInvoke, Instance: not null } call:
                    return call;
                case IConversionOperation or IDelegateCreationOperation or IParenthesizedOperation:
                    break;
                default:
                    return null;
            }
        }

        return null;
    }

    private static IOperation? QueryOver(IOperation members, CallContext calls)
    {
        for (var outer = members.Parent; outer is not null; outer = outer.Parent)
        {
            switch (outer)
            {
                case IInvocationOperation call:
                    return call.TargetMethod.ContainingType is { Name: "Enumerable" or "Array" } && calls.Judges.Know(call.TargetMethod) ? call : null;
                case IArgumentOperation or IConversionOperation or IParenthesizedOperation or ITranslatedQueryOperation or { Kind: OperationKind.None }:
                    break;
                default:
                    return null;
            }
        }

        return null;
    }
}
