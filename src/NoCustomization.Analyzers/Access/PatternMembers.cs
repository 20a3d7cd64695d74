using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using NoCustomization.Analyzers.Framework;

namespace NoCustomization.Analyzers.Access;

/// <summary>
/// NC2003, NC2004 on members that a statement calls by their names: <c>foreach</c>, <c>await</c>, <c>using</c>, deconstruction, index and range. One finding for each
/// statement or expression.
/// </summary>
internal static class PatternMembers
{
    /// <summary>The operations to listen to.</summary>
    public static readonly OperationKind[] Kinds =
    [
        OperationKind.Loop, OperationKind.Await, OperationKind.Using, OperationKind.UsingDeclaration, OperationKind.DeconstructionAssignment,
        OperationKind.RecursivePattern, OperationKind.ListPattern, OperationKind.SlicePattern, OperationKind.ImplicitIndexerReference,
    ];

    /// <summary>Looks at one operation.</summary>
    public static void Analyze(OperationAnalysisContext context, VendorCompilation vendor)
    {
        switch (context.Operation)
        {
            case IRecursivePatternOperation pattern:
                MemberReferences.OnImplicit(context, vendor, pattern.DeconstructSymbol);
                break;
            case IListPatternOperation list:
                _ = MemberReferences.OnImplicit(context, vendor, list.LengthSymbol) || ReadsElements(list) && MemberReferences.OnImplicit(context, vendor, list.IndexerSymbol);
                break;
            case ISlicePatternOperation slice:
                MemberReferences.OnImplicit(context, vendor, slice.SliceSymbol);
                break;
            case IImplicitIndexerReferenceOperation indexer:
                _ = MemberReferences.OnImplicit(context, vendor, indexer.IndexerSymbol) || MemberReferences.OnImplicit(context, vendor, indexer.LengthSymbol);
                break;
            case IUsingOperation { Resources: { } resources } use:
                OnUsing(context, vendor, resources, use.IsAsynchronous);
                break;
            case IUsingDeclarationOperation use:
                OnUsing(context, vendor, use.DeclarationGroup, use.IsAsynchronous);
                break;
            case { SemanticModel: { } model, Language: LanguageNames.CSharp } operation:
                First(context, vendor, CSharpPatterns.MembersOf(operation, model));
                break;
            case { SemanticModel: { } model, Language: LanguageNames.VisualBasic } operation:
                First(context, vendor, VisualBasicPatterns.MembersOf(operation, model));
                break;
        }
    }

    // Discards and slices select nothing by index.
    private static bool ReadsElements(IListPatternOperation list)
    {
        foreach (var pattern in list.Patterns)
        {
            if (pattern is not (IDiscardPatternOperation or ISlicePatternOperation))
                return true;
        }

        return false;
    }

    private static void First(OperationAnalysisContext context, VendorCompilation vendor, ImmutableArray<ISymbol?> members)
    {
        foreach (var member in members)
        {
            if (MemberReferences.OnImplicit(context, vendor, member))
                return;
        }
    }

    // Only what has no interface to be disposed by is disposed by name; the interface's member is the framework's.
    private static void OnUsing(OperationAnalysisContext context, VendorCompilation vendor, IOperation resources, bool isAsynchronous)
    {
        var type = resources is IVariableDeclarationGroupOperation { Declarations: [{ Declarators: [var declarator, ..] }, ..] } ? declarator.Symbol.Type : resources.Type;
        if (type is not INamedTypeSymbol named || !vendor.IsCore(named) || !(isAsynchronous || named.IsRefLikeType))
            return;
        foreach (var contract in named.AllInterfaces)
        {
            if (contract.Name == (isAsynchronous ? "IAsyncDisposable" : "IDisposable"))
                return;
        }

        foreach (var member in named.GetMembers(isAsynchronous ? "DisposeAsync" : "Dispose"))
        {
            if (member is IMethodSymbol { Parameters.IsEmpty: true } && MemberReferences.OnImplicit(context, vendor, member))
                return;
        }
    }
}
