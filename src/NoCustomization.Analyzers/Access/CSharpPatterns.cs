using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace NoCustomization.Analyzers.Access;

/// <summary>The members that C# statements call by name, which only the C# semantic model knows.</summary>
internal static class CSharpPatterns
{
    /// <summary>The members, in the order in which they are called.</summary>
    public static ImmutableArray<ISymbol?> MembersOf(IOperation operation, SemanticModel model)
    {
        switch (operation.Syntax)
        {
            case CommonForEachStatementSyntax loop:
                var each = model.GetForEachStatementInfo(loop);
                var members = ImmutableArray.Create<ISymbol?>(each.GetEnumeratorMethod, each.MoveNextMethod, each.CurrentProperty, each.DisposeMethod, each.ElementConversion.MethodSymbol);
                return loop is ForEachVariableStatementSyntax deconstructed ? Add(members, model.GetDeconstructionInfo(deconstructed)) : members;
            case AwaitExpressionSyntax await:
                var info = model.GetAwaitExpressionInfo(await);
                return ImmutableArray.Create<ISymbol?>(info.GetAwaiterMethod, info.IsCompletedProperty, info.GetResultMethod);
            case AssignmentExpressionSyntax assignment when operation.Kind == OperationKind.DeconstructionAssignment:
                return Add(ImmutableArray<ISymbol?>.Empty, model.GetDeconstructionInfo(assignment));
            default:
                return ImmutableArray<ISymbol?>.Empty;
        }
    }

    private static ImmutableArray<ISymbol?> Add(ImmutableArray<ISymbol?> members, DeconstructionInfo info)
    {
        members = members.Add(info.Method).Add(info.Conversion?.MethodSymbol);
        foreach (var nested in info.Nested)
            members = Add(members, nested);
        return members;
    }
}
