using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using NoCustomization.Analyzers.Framework;

namespace NoCustomization.Analyzers.Access;

/// <summary>
/// NC2003, NC2004 on members that C# calls by their names and no operation or semantic model lists: <c>fixed</c>, spread elements, operators that compare
/// the elements of tuples, and the constants of <c>goto case</c>.
/// </summary>
internal static class NamedPatterns
{
    /// <summary>The operations to listen to.</summary>
    public static readonly OperationKind[] Kinds = [OperationKind.None, OperationKind.TupleBinary, OperationKind.Branch];

    /// <summary>Looks at one operation.</summary>
    public static void Analyze(OperationAnalysisContext context, VendorCompilation vendor)
    {
        if (context.Operation.Language != LanguageNames.CSharp)
            return;
        if (context.Operation is ITupleBinaryOperation comparison)
        {
            var name = comparison.OperatorKind == BinaryOperatorKind.Equals ? WellKnownMemberNames.EqualityOperatorName : WellKnownMemberNames.InequalityOperatorName;
            OnElements(context, vendor, name, comparison.LeftOperand, comparison.RightOperand);
        }
        else
        {
            AnalyzeSyntax(context, vendor);
        }
    }

    /// <summary>Looks at the collection that a spread element enumerates.</summary>
    public static void OnSpread(OperationAnalysisContext context, VendorCompilation vendor, ITypeSymbol? type, SyntaxNode place)
    {
        if (!vendor.IsCore(type) || type!.AllInterfaces.Length > 0)
            return;
        if (MethodOf(type, WellKnownMemberNames.GetEnumeratorMethodName) is { } method && ReferenceUse.Of(vendor, method) is { } usage)
            context.Report(vendor, usage, place.GetLocation());
    }

    private static void AnalyzeSyntax(OperationAnalysisContext context, VendorCompilation vendor)
    {
        if (context.Operation.SemanticModel is not { } model)
            return;
        if (context.Operation.Syntax is FixedStatementSyntax { Declaration.Variables: var variables })
        {
            foreach (var variable in variables)
            {
                if (variable.Initializer is { Value: var value } && model.GetTypeInfo(value, context.CancellationToken).Type is { } type && vendor.IsCore(type)
                    && MethodOf(type, "GetPinnableReference") is { } method)
                {
                    MemberReferences.OnImplicit(context, vendor, method);
                }
            }
        }
        else if (context.Operation.Syntax is GotoStatementSyntax { Expression: { } constant } jump && jump.IsKind(SyntaxKind.GotoCaseStatement))
        {
            foreach (var node in constant.DescendantNodesAndSelf())
            {
                if (node is SimpleNameSyntax && model.GetSymbolInfo(node, context.CancellationToken).Symbol is IFieldSymbol field && ReferenceUse.Of(vendor, field) is { } usage)
                    context.Report(vendor, usage, node.GetLocation());
            }
        }
    }

    private static bool OnElements(OperationAnalysisContext context, VendorCompilation vendor, string name, IOperation left, IOperation right)
    {
        if (left is IConversionOperation { IsImplicit: true } convertedLeft)
            return OnElements(context, vendor, name, convertedLeft.Operand, right);
        if (right is IConversionOperation { IsImplicit: true } convertedRight)
            return OnElements(context, vendor, name, left, convertedRight.Operand);
        if (left is not ITupleOperation leftTuple || right is not ITupleOperation rightTuple)
            return OnTypes(context, vendor, name, left.Type, right.Type);
        for (var i = 0; i < leftTuple.Elements.Length && i < rightTuple.Elements.Length; i++)
        {
            if (OnElements(context, vendor, name, leftTuple.Elements[i], rightTuple.Elements[i]))
                return true;
        }

        return false;
    }

    private static bool OnTypes(OperationAnalysisContext context, VendorCompilation vendor, string name, ITypeSymbol? left, ITypeSymbol? right)
    {
        (left, right) = (Underlying(left), Underlying(right));
        if (left is INamedTypeSymbol { IsTupleType: true, TupleElements: var leftElements } && right is INamedTypeSymbol { IsTupleType: true, TupleElements: var rightElements })
        {
            for (var i = 0; i < leftElements.Length && i < rightElements.Length; i++)
            {
                if (OnTypes(context, vendor, name, leftElements[i].Type, rightElements[i].Type))
                    return true;
            }

            return false;
        }

        return OnOperatorOf(context, vendor, name, left, left, right) || OnOperatorOf(context, vendor, name, right, left, right);
    }

    private static bool OnOperatorOf(OperationAnalysisContext context, VendorCompilation vendor, string name, ITypeSymbol? owner, ITypeSymbol? left, ITypeSymbol? right)
    {
        if (!vendor.IsCore(owner))
            return false;
        foreach (var member in owner!.GetMembers(name))
        {
            if (member is IMethodSymbol { Parameters: [var first, var second] } && SymbolEqualityComparer.Default.Equals(first.Type, left) && SymbolEqualityComparer.Default.Equals(second.Type, right))
                return MemberReferences.OnImplicit(context, vendor, member);
        }

        return false;
    }

    private static ITypeSymbol? Underlying(ITypeSymbol? type) =>
        type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T, TypeArguments: [var underlying] } ? underlying : type;

    private static IMethodSymbol? MethodOf(ITypeSymbol type, string name)
    {
        for (var current = type; current is not null; current = current.BaseType)
        {
            foreach (var member in current.GetMembers(name))
            {
                if (member is IMethodSymbol { IsStatic: false, Parameters.IsEmpty: true, Arity: 0 } method)
                    return method;
            }
        }

        return null;
    }
}
