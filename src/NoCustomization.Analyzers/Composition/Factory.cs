using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using NoCustomization.Analyzers.Values;

namespace NoCustomization.Analyzers.Composition;

/// <summary>What a factory returns, as far as its code shows it.</summary>
internal static class Factory
{
    /// <summary>The type of what a delegate returns: of several, the first that differs from what a cast made of it; null where nothing is returned.</summary>
    public static ITypeSymbol? TypeOf(IOperation factory, Compilation compilation, CancellationToken cancellation) => Known.Source(factory) switch
    {
        IAnonymousFunctionOperation lambda => ReturnedBy(lambda.Body),
        IDelegateCreationOperation { Target: IMethodReferenceOperation group } => ReturnedBy(group.Method, compilation, cancellation),
        IMethodReferenceOperation group => ReturnedBy(group.Method, compilation, cancellation),
        { Type: INamedTypeSymbol { DelegateInvokeMethod.ReturnType: var declared } } => declared,
        _ => null,
    };

    private static ITypeSymbol? ReturnedBy(IMethodSymbol method, Compilation compilation, CancellationToken cancellation)
    {
        foreach (var part in method.DeclaringSyntaxReferences)
        {
            if (!compilation.ContainsSyntaxTree(part.SyntaxTree))
                continue;
#pragma warning disable RS1030 // Reached only where a core service is registered with a method group: what it declares to return is the service; what it returns is the question.
            var model = compilation.GetSemanticModel(part.SyntaxTree);
#pragma warning restore RS1030
            if (model.GetOperation(BodyOf(part.GetSyntax(cancellation)), cancellation) is { } body && ReturnedBy(body) is { } returned)
                return returned;
        }

        return method.ReturnType;
    }

    // A local function's operation is found at its declaration, so is a C# method's; a Visual Basic method's at its block.
    private static SyntaxNode BodyOf(SyntaxNode declaration) => declaration.Language == LanguageNames.VisualBasic && declaration.Parent is { } block ? block : declaration;

    private static ITypeSymbol? ReturnedBy(IOperation body)
    {
        ITypeSymbol? first = null;
        foreach (var operation in body.Descendants())
        {
            if (operation is not IReturnOperation { ReturnedValue: { } value } || !BelongsTo(operation, body))
                continue;
            foreach (var branch in Branches.Of(value))
            {
                if (Known.StaticType(branch) is not { } type)
                    continue;
                // The vendor's own outweighs the core's: it is registered in some case.
                if (first is null || first.ContainingAssembly is null || !SymbolEqualityComparer.Default.Equals(type.ContainingAssembly, first.ContainingAssembly) && IsSource(type))
                    first = type;
            }
        }

        return first;
    }

    private static bool IsSource(ITypeSymbol type) => type.DeclaringSyntaxReferences.Length > 0;

    // A lambda inside the factory returns to itself.
    private static bool BelongsTo(IOperation operation, IOperation body)
    {
        for (var outer = operation.Parent; outer is not null && outer != body; outer = outer.Parent)
        {
            if (outer is IAnonymousFunctionOperation || outer is ILocalFunctionOperation && outer != body)
                return false;
        }

        return true;
    }
}
