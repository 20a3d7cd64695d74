using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.VisualBasic;
using Microsoft.CodeAnalysis.VisualBasic.Syntax;

namespace NoCustomization.Analyzers.Access;

/// <summary>The members that Visual Basic statements call by name, which only its semantic model knows.</summary>
internal static class VisualBasicPatterns
{
    /// <summary>The members, in the order in which they are called.</summary>
    public static ImmutableArray<ISymbol?> MembersOf(IOperation operation, SemanticModel model)
    {
        switch (operation.Syntax)
        {
            case ForEachBlockSyntax loop:
                var each = model.GetForEachStatementInfo(loop);
                return ImmutableArray.Create<ISymbol?>(each.GetEnumeratorMethod, each.MoveNextMethod, each.CurrentProperty, each.DisposeMethod, each.ElementConversion.MethodSymbol);
            case AwaitExpressionSyntax await:
                var info = model.GetAwaitExpressionInfo(await);
                return ImmutableArray.Create<ISymbol?>(info.GetAwaiterMethod, info.IsCompletedProperty, info.GetResultMethod);
            default:
                return ImmutableArray<ISymbol?>.Empty;
        }
    }
}
