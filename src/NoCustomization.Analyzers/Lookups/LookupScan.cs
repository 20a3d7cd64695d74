using System;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using NoCustomization.Analyzers.Framework;
using NoCustomization.Analyzers.Names;
using NoCustomization.Analyzers.Patching;
using NoCustomization.Policy.Cores;
using NoCustomization.Policy.Lookups;
using NoCustomization.Policy.Usages;

namespace NoCustomization.Analyzers.Lookups;

/// <summary>
/// NC2001: calls of reflection, and of the vendor's helpers of it, that reach what a core hides. Found by their names in the text of a file: an action on every
/// call of a compilation would cost more than the rule is worth where nobody reflects.
/// </summary>
internal sealed class LookupScan
{
    private readonly LookupContext _context;
    private readonly OverlaidFields _overlays;
    private readonly PatchFeeds _feeds;

    private LookupScan(PatchContext patches, PatchFeeds feeds)
    {
        _context = new LookupContext(patches);
        _overlays = new OverlaidFields(_context);
        _feeds = feeds;
    }

    /// <summary>Registers the pass.</summary>
    public static void Register(Registrar on, PatchContext patches, PatchFeeds feeds) => on.OnSemanticModel(new LookupScan(patches, feeds).Analyze);

    private void Analyze(SemanticModelAnalysisContext context, VendorCompilation vendor)
    {
        var tree = context.SemanticModel.SyntaxTree;
        SyntaxNode? root = null;
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
            Judge(context, vendor, operation);
            // Out of all members that a lookup gives, a query picks one.
            for (var query = QueryOver(operation); query is not null; query = QueryOver(query))
                Judge(context, vendor, query);
            if (CallOfLambdaAround(operation) is { } call)
                Judge(context, vendor, call);
        }
    }

    private void Judge(SemanticModelAnalysisContext context, VendorCompilation vendor, IOperation operation)
    {
        if (LookupSteps.IsStep(operation, _context) && _context.Analysis.TargetOf(new SourceExpression(_context, operation)) is { } target && !_feeds.IsFed(operation))
            context.Report(vendor, Usage.Of(UsageKind.Reflect, target), NameSyntax.OwnerOf(context.SemanticModel, operation.Syntax, context.CancellationToken), operation.Syntax.GetLocation());
    }

    // The call, creation or read of a property that a name stands for.
    private static IOperation? OperationAt(SyntaxToken token, SemanticModelAnalysisContext context)
    {
        const int MaxSteps = 5;
        var node = token.Parent;
        for (var i = 0; i < MaxSteps && node is not null; i++, node = node.Parent)
        {
            switch (context.SemanticModel.GetOperation(node, context.CancellationToken))
            {
                case IInvocationOperation call when IsNamed(call.TargetMethod, token) || call.TargetMethod.MethodKind == MethodKind.DelegateInvoke:
                    return call;
                case IObjectCreationOperation creation:
                    return creation;
                case IPropertyReferenceOperation property when IsNamed(property.Property, token):
                    return property;
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

    private static IOperation? QueryOver(IOperation members)
    {
        for (var outer = members.Parent; outer is not null; outer = outer.Parent)
        {
            switch (outer)
            {
                case IInvocationOperation call:
                    return LookupSteps.KindOf(call.TargetMethod) == LookupKind.Pick ? call : null;
                case IArgumentOperation or IConversionOperation or IParenthesizedOperation or ITranslatedQueryOperation or { Kind: OperationKind.None }:
                    break;
                default:
                    return null;
            }
        }

        return null;
    }
}
