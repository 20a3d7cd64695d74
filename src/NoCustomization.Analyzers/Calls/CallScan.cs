using System;
using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using NoCustomization.Analyzers.Framework;
using NoCustomization.Analyzers.Names;
using NoCustomization.Analyzers.Patching;
using NoCustomization.Policy.Calls;
using NoCustomization.Policy.Cores;
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

    private CallScan(PatchContext patches, PatchFeeds feeds, IReadOnlyList<LibraryJudge> judges)
    {
        _context = new CallContext(patches, judges);
        _overlays = new OverlaidFields(_context);
        _feeds = feeds;
    }

    /// <summary>Registers the pass, for the libraries that the compilation sees.</summary>
    /// <returns>The pass; null where there is none.</returns>
    public static CallScan? Register(Registrar on, PatchContext patches, PatchFeeds feeds)
    {
        var judges = new List<LibraryJudge>();
        foreach (var judge in LibraryJudges.All)
        {
            if (on.Vendor.Options.Judges(judge.Range) && IsSeen(judge, on.Vendor.Compilation))
                judges.Add(judge);
        }

        if (judges.Count == 0)
            return null;
        var scan = new CallScan(patches, feeds, judges);
        on.OnSemanticModel(scan.Analyze);
        return scan;
    }

    /// <summary>Judges <c>list[i] = value</c>, which has no name to be found by.</summary>
    public void OnIndexer(OperationAnalysisContext context, VendorCompilation vendor, IPropertyReferenceOperation indexer)
    {
        if (indexer.Parent is not ISimpleAssignmentOperation assignment || assignment.Target != indexer || !CallSteps.IsStep(assignment, _context))
            return;
        foreach (var usage in _context.Analysis.UsagesOf(_context.StepOf(assignment)))
            context.Report(vendor, usage, assignment.Syntax.GetLocation());
    }

    private static bool IsSeen(LibraryJudge judge, Compilation compilation)
    {
        foreach (var marker in judge.Markers)
        {
            if (!compilation.GetTypesByMetadataName(marker).IsEmpty)
                return true;
        }

        return judge.Markers.Count == 0;
    }

    private void Analyze(SemanticModelAnalysisContext context, VendorCompilation vendor)
    {
        var tree = context.SemanticModel.SyntaxTree;
        SyntaxNode? root = null;
        // A creation may be found by its type's name and by `new`.
        var judged = new HashSet<SyntaxNode>();
        foreach (var hit in _context.Helpers.HitsIn(tree, context.CancellationToken))
        {
            if (context.FilterSpan is { } asked && !asked.Contains(hit))
                continue;
            root ??= tree.GetRoot(context.CancellationToken);
            var token = root.FindToken(hit);
            if (!token.Span.Contains(hit))
                continue;
            if (LookupApi.FieldOffset.StartsWith(token.ValueText, StringComparison.OrdinalIgnoreCase))
                _overlays.Analyze(context, token);
            if (OperationAt(token, context) is not { } operation)
                continue;
            Judge(context, vendor, operation, judged);
            if (operation is IObjectCreationOperation { Initializer.Initializers: var added })
            {
                foreach (var item in added)
                    Judge(context, vendor, item, judged);
            }

            // Out of all members that a lookup gives, a query picks one.
            for (var query = QueryOver(operation); query is not null; query = QueryOver(query))
                Judge(context, vendor, query, judged);
            if (CallOfLambdaAround(operation) is { } call)
                Judge(context, vendor, call, judged);
        }
    }

    private void Judge(SemanticModelAnalysisContext context, VendorCompilation vendor, IOperation operation, HashSet<SyntaxNode> judged)
    {
        if (!judged.Add(operation.Syntax) || !CallSteps.IsStep(operation, _context))
            return;
        foreach (var usage in _context.Analysis.UsagesOf(_context.StepOf(operation)))
        {
            if (usage.Kind != UsageKind.Reflect || !_feeds.IsFed(operation))
                context.Report(vendor, usage, NameSyntax.OwnerOf(context.SemanticModel, operation.Syntax, context.CancellationToken), operation.Syntax.GetLocation());
        }
    }

    // The call, creation, use of a property, handler or delegate that a name stands for.
    private static IOperation? OperationAt(SyntaxToken token, SemanticModelAnalysisContext context)
    {
        const int MaxSteps = 5;
        var node = token.Parent;
        for (var i = 0; i < MaxSteps && node is not null; i++, node = node.Parent)
        {
            switch (context.SemanticModel.GetOperation(node, context.CancellationToken))
            {
                case IInvocationOperation call when IsNamed(call.TargetMethod, token) || call.TargetMethod.MethodKind is MethodKind.DelegateInvoke or MethodKind.Constructor:
                    return call;
                case IObjectCreationOperation creation:
                    return creation;
                case IPropertyReferenceOperation property when IsNamed(property.Property, token):
                    return property.Parent is ISimpleAssignmentOperation assignment && assignment.Target == property ? assignment : property;
                case IEventAssignmentOperation subscription:
                    return subscription;
                case IMethodReferenceOperation group when IsNamed(group.Method, token):
                    return group;
            }
        }

        return null;
    }

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

    private IOperation? QueryOver(IOperation members)
    {
        for (var outer = members.Parent; outer is not null; outer = outer.Parent)
        {
            switch (outer)
            {
                case IInvocationOperation call:
                    return call.TargetMethod.ContainingType is { Name: "Enumerable" or "Array" } && _context.Judges.Know(call.TargetMethod) ? call : null;
                case IArgumentOperation or IConversionOperation or IParenthesizedOperation or ITranslatedQueryOperation or { Kind: OperationKind.None }:
                    break;
                default:
                    return null;
            }
        }

        return null;
    }
}
