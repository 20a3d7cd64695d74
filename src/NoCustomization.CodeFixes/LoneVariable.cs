using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis.Text;

namespace NoCustomization.CodeFixes;

/// <summary>A local variable or private field that is given its value where it is declared, and read in one place.</summary>
/// <param name="declaration">Its declaration, which declares nothing else.</param>
/// <param name="reference">Where it is read.</param>
/// <param name="isField">Whether it is a field.</param>
internal sealed class LoneVariable(SyntaxNode declaration, IOperation reference, bool isField)
{
    /// <summary>Its declaration, which declares nothing else.</summary>
    public SyntaxNode Declaration { get; } = declaration;

    /// <summary>Where it is read.</summary>
    public IOperation Reference { get; } = reference;

    /// <summary>The variable that an initializer gives its value; null where it is used otherwise.</summary>
    public static LoneVariable? Of(IOperation initializer, SemanticModel model, CancellationToken cancellation)
    {
        if (DeclaredBy(initializer) is not { Length: 1 } declared || OwnDeclaration(initializer, model, cancellation) is not { } declaration)
            return null;
        var symbol = declared[0];
        if (symbol is IFieldSymbol && (symbol.DeclaredAccessibility != Accessibility.Private || symbol.ContainingType.DeclaringSyntaxReferences.Length != 1))
            return null;
        var references = References(symbol, model, cancellation).Take(2).ToArray();
        return references.Length == 1 && references[0] is { } reference && !IsWritten(reference) ? new(declaration, reference, symbol is IFieldSymbol) : null;
    }

    /// <summary>What a variable that is never written again is given where it is declared; null where that is not known.</summary>
    public static IOperation? ValueOf(IOperation reference, SemanticModel model, CancellationToken cancellation)
    {
        var symbol = reference switch { ILocalReferenceOperation local => local.Local, IFieldReferenceOperation field => field.Field, _ => (ISymbol?)null };
        if (symbol is not { DeclaringSyntaxReferences.Length: 1 } or IFieldSymbol { IsReadOnly: false } || symbol.DeclaringSyntaxReferences[0] is var declared && declared.SyntaxTree != model.SyntaxTree)
            return null;
        if (symbol is IFieldSymbol && symbol.ContainingType.DeclaringSyntaxReferences.Length != 1 || References(symbol, model, cancellation).Any(static r => r is null || IsWritten(r)))
            return null;
        for (SyntaxNode? node = declared.GetSyntax(cancellation); node is not null; node = node.Parent)
        {
            foreach (var child in node.DescendantNodesAndSelf())
            {
                if (model.GetOperation(child, cancellation) is ISymbolInitializerOperation initializer && DeclaredBy(initializer) is { Length: 1 } only && SymbolEqualityComparer.Default.Equals(only[0], symbol))
                    return ReflectedUse.Bare(initializer.Value);
            }

            if (SmallestDeclaration.Around(model, node, cancellation)?.Node == node)
                return null;
        }

        return null;
    }

    /// <summary>Takes the declaration out of a text, with the lines that it alone fills.</summary>
    /// <param name="text">The text.</param>
    /// <param name="current">The declaration as it stands in it.</param>
    public SourceText RemoveFrom(SourceText text, SyntaxNode current)
    {
        var start = current.SpanStart;
        // What is said about a field goes with it.
        if (isField && !current.GetLeadingTrivia().Any(static t => t.IsDirective))
            start = current.GetLeadingTrivia().Where(static t => t.ToString().Trim().Length > 0).Select(static t => t.FullSpan.Start).DefaultIfEmpty(start).First();
        var first = text.Lines.GetLineFromPosition(start);
        var last = text.Lines.GetLineFromPosition(current.Span.End);
        if (!IsBlank(text, first.Start, start) || !IsBlank(text, current.Span.End, last.End))
            return text.Replace(TextSpan.FromBounds(start, EndOfBlanks(text, current.Span.End, last.End)), "");
        // One empty line is left of two, and none below a comment.
        if (first.LineNumber > 0 && last.LineNumber + 1 < text.Lines.Count && text.Lines[last.LineNumber + 1] is var next && IsBlank(text, next.Start, next.End)
            && text.Lines[first.LineNumber - 1] is var above && (above.Start >= current.FullSpan.Start || above.ToString().Trim() is "" or "{"))
        {
            last = next;
        }

        return text.Replace(TextSpan.FromBounds(first.Start, last.EndIncludingLineBreak), "");
    }

    private static ISymbol[] DeclaredBy(IOperation initializer) => initializer switch
    {
        IFieldInitializerOperation field => [.. field.InitializedFields],
        { Parent: IVariableDeclaratorOperation declarator } => [declarator.Symbol],
        { Parent: IVariableDeclarationOperation declaration } => [.. declaration.Declarators.Select(static d => d.Symbol)],
        _ => [],
    };

    private static SyntaxNode? OwnDeclaration(IOperation initializer, SemanticModel model, CancellationToken cancellation)
    {
        if (initializer is IFieldInitializerOperation)
        {
            var around = SmallestDeclaration.Around(model, initializer.Syntax, cancellation)?.Node;
            return around?.DescendantNodesAndSelf().Count(n => model.GetDeclaredSymbol(n, cancellation) is IFieldSymbol) == 1 ? around : null;
        }

        var group = initializer.Parent;
        while (group is not null and not IVariableDeclarationGroupOperation)
            group = group.Parent;
        return group is IVariableDeclarationGroupOperation { Parent: IBlockOperation } declared && declared.Declarations.Sum(static d => d.Declarators.Length) == 1 ? group.Syntax : null;
    }

    // Null for a mention that is no read or write.
    private static IEnumerable<IOperation?> References(ISymbol symbol, SemanticModel model, CancellationToken cancellation)
    {
        var comparison = model.Language == LanguageNames.VisualBasic ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal;
        foreach (var token in model.SyntaxTree.GetRoot(cancellation).DescendantTokens())
        {
            if (!string.Equals(token.ValueText, symbol.Name, comparison) || token.Parent is not { } name || !SymbolEqualityComparer.Default.Equals(model.GetSymbolInfo(name, cancellation).Symbol, symbol))
                continue;
            var operation = model.GetOperation(name, cancellation) ?? (name.Parent is null ? null : model.GetOperation(name.Parent, cancellation));
            yield return operation is ILocalReferenceOperation or IFieldReferenceOperation ? operation : null;
        }
    }

    private static bool IsWritten(IOperation reference) => reference.Parent switch
    {
        IAssignmentOperation assignment => assignment.Target == reference,
        IArgumentOperation argument => argument.Parameter?.RefKind is not RefKind.None,
        _ => false,
    };

    private static bool IsBlank(SourceText text, int start, int end) => EndOfBlanks(text, start, end) == end;

    private static int EndOfBlanks(SourceText text, int start, int end)
    {
        while (start < end && text[start] is ' ' or '\t')
            start++;
        return start;
    }
}
