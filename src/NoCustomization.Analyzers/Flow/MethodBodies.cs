using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace NoCustomization.Analyzers.Flow;

/// <summary>Bodies of methods that stand in the source at hand.</summary>
internal static class MethodBodies
{
    /// <summary>The flow graph of a method's body; null where it has none of its own: abstract, automatic, or in another assembly.</summary>
    public static ControlFlowGraph? GraphOf(IMethodSymbol method, Compilation compilation, CancellationToken cancellation)
    {
        foreach (var part in (method.PartialImplementationPart ?? method).DeclaringSyntaxReferences)
        {
            if (!compilation.ContainsSyntaxTree(part.SyntaxTree))
                continue;
#pragma warning disable RS1030 // Reached only for an override of a member that must be wrapped, and what it calls, which may stand in another file.
            var model = compilation.GetSemanticModel(part.SyntaxTree);
#pragma warning restore RS1030
            var syntax = part.GetSyntax(cancellation);
            if (GraphOf(syntax, model, cancellation) is { } graph)
                return graph;
            // Visual Basic's symbols stand at the statement that begins the block.
            if (syntax.Language == LanguageNames.VisualBasic && syntax.Parent is { } block && GraphOf(block, model, cancellation) is { } inBlock)
                return inBlock;
        }

        return null;
    }

    private static ControlFlowGraph? GraphOf(SyntaxNode syntax, SemanticModel model, CancellationToken cancellation) => model.GetOperation(syntax, cancellation) switch
    {
        IMethodBodyOperation { Parent: null } body when (body.BlockBody ?? body.ExpressionBody) is not null => ControlFlowGraph.Create(body, cancellation),
        IBlockOperation { Parent: null } block => ControlFlowGraph.Create(block, cancellation),
        _ => null,
    };
}
