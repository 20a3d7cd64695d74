using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using NoCustomization.Analyzers.Framework;

namespace NoCustomization.Analyzers.Access;

/// <summary>
/// NC2003, NC2004 on what a collection expression of C# calls for a core's collection: its constructor, or the method that its <c>CollectionBuilder</c> names, and
/// <c>Add</c> for each element. No operation has them, and compilers before Roslyn 4.10 have none for the expression, so its syntax is asked.
/// </summary>
internal static class CollectionExpressions
{
    /// <summary>The kinds of its operation: a nameless one in old compilers; in new ones a kind that the oldest supported does not list.</summary>
    public static readonly OperationKind[] Kinds = [OperationKind.None, (OperationKind)127];

    /// <summary>Looks at one operation.</summary>
    public static void Analyze(OperationAnalysisContext context, VendorCompilation vendor)
    {
        if (context.Operation.Language == LanguageNames.CSharp)
            AnalyzeCSharp(context, vendor);
    }

    private static void AnalyzeCSharp(OperationAnalysisContext context, VendorCompilation vendor)
    {
        if (context.Operation is not { Syntax: CollectionExpressionSyntax syntax, SemanticModel: { } model })
            return;
        foreach (var element in syntax.Elements)
        {
            if (element is SpreadElementSyntax { Expression: var spread })
                NamedPatterns.OnSpread(context, vendor, model.GetTypeInfo(spread, context.CancellationToken).Type, spread);
        }

        if (model.GetTypeInfo(syntax, context.CancellationToken).ConvertedType is not INamedTypeSymbol type)
            return;
        if (BuilderOf(type) is { } builder)
        {
            Report(context, vendor, builder, syntax);
            return;
        }

        if (!model.GetConversion(syntax, context.CancellationToken).IsCollectionExpression || type.TypeKind is not (TypeKind.Class or TypeKind.Struct) || type.IsRefLikeType)
            return;
        foreach (var constructor in type.InstanceConstructors)
        {
            if (constructor.Parameters.IsEmpty && vendor.IsCore(constructor))
                MemberReferences.OnConstructor(context, vendor, constructor);
        }

        foreach (var element in syntax.Elements)
        {
            if (element is ExpressionElementSyntax { Expression: var value } && AddOf(model, type, value, vendor) is { } add)
                Report(context, vendor, add, value);
        }
    }

    // [CollectionBuilder(typeof(Builder), "Create")]
    private static IMethodSymbol? BuilderOf(INamedTypeSymbol type)
    {
        foreach (var attribute in type.OriginalDefinition.GetAttributes())
        {
            if (attribute is not { AttributeClass: { Name: "CollectionBuilderAttribute", ContainingNamespace.Name: "CompilerServices" }, ConstructorArguments: [{ Value: INamedTypeSymbol builder }, { Value: string name }] })
                continue;
            foreach (var member in builder.GetMembers(name))
            {
                if (member is IMethodSymbol { IsStatic: true, Parameters: [.., { Type: INamedTypeSymbol { Name: "ReadOnlySpan" } }] } method && method.Arity == type.Arity)
                    return method;
            }
        }

        return null;
    }

    // The compiler converts an element to what Add takes, by which overloads are told apart.
    private static IMethodSymbol? AddOf(SemanticModel model, INamedTypeSymbol type, ExpressionSyntax value, VendorCompilation vendor)
    {
        var converted = model.GetTypeInfo(value).ConvertedType;
        for (var current = type; current is not null; current = current.BaseType)
        {
            if (!vendor.IsCore(current))
                continue;
            foreach (var member in current.GetMembers("Add"))
            {
                if (member is IMethodSymbol { IsStatic: false, Parameters: [var parameter, ..] } method && SymbolEqualityComparer.Default.Equals(parameter.Type, converted))
                    return method;
            }
        }

        return null;
    }

    private static void Report(OperationAnalysisContext context, VendorCompilation vendor, IMethodSymbol called, SyntaxNode place)
    {
        if (ReferenceUse.Of(vendor, called) is { } usage)
            context.Report(vendor, usage, place.GetLocation());
    }
}
