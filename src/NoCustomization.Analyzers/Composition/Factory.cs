using System.Collections.Generic;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using NoCustomization.Analyzers.Values;

namespace NoCustomization.Analyzers.Composition;

/// <summary>What a factory returns, as far as its code shows it.</summary>
internal static class Factory
{
    /// <summary>The types of what a delegate may return; empty where they are not known.</summary>
    public static IReadOnlyList<ITypeSymbol> TypesOf(IOperation factory, Compilation compilation, CancellationToken cancellation)
    {
        var types = new List<ITypeSymbol>();
        foreach (var branch in Branches.Of(factory))
        {
            switch (Known.Source(branch))
            {
                case IAnonymousFunctionOperation lambda:
                    AddReturned(lambda.Body, lambda.Symbol, types);
                    break;
                case IDelegateCreationOperation { Target: IMethodReferenceOperation group }:
                    AddReturned(group.Method, compilation, cancellation, types);
                    break;
                case IMethodReferenceOperation group:
                    AddReturned(group.Method, compilation, cancellation, types);
                    break;
                case { Type: INamedTypeSymbol { DelegateInvokeMethod.ReturnType: var declared } }:
                    types.Add(declared);
                    break;
            }
        }

        return types;
    }

    private static void AddReturned(IMethodSymbol method, Compilation compilation, CancellationToken cancellation, List<ITypeSymbol> types)
    {
        foreach (var part in method.DeclaringSyntaxReferences)
        {
            if (!compilation.ContainsSyntaxTree(part.SyntaxTree))
                continue;
#pragma warning disable RS1030 // Reached only where a core service is registered with a method group: what it declares to return is the service; what it returns is the question.
            var model = compilation.GetSemanticModel(part.SyntaxTree);
#pragma warning restore RS1030
            if (model.GetOperation(BodyOf(part.GetSyntax(cancellation)), cancellation) is not { } body)
                continue;
            AddReturned(body, method, types);
            return;
        }

        types.Add(method.ReturnType);
    }

    // A local function's operation is found at its declaration, so is a C# method's; a Visual Basic method's at its block.
    private static SyntaxNode BodyOf(SyntaxNode declaration) => declaration.Language == LanguageNames.VisualBasic && declaration.Parent is { } block ? block : declaration;

    private static void AddReturned(IOperation body, IMethodSymbol method, List<ITypeSymbol> types)
    {
        var before = types.Count;
        foreach (var operation in body.Descendants())
        {
            if (operation is IReturnOperation { ReturnedValue: { } value } && BelongsTo(operation, body))
                types.AddRange(PossibleTypes.Of(value));
        }

        // What never returns a value says no more than its signature.
        if (types.Count == before && !method.ReturnsVoid)
            types.Add(method.ReturnType);
    }

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
