using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using NoCustomization.Analyzers.Framework;

namespace NoCustomization.Analyzers.Access;

/// <summary>NC2003, NC2004 in the default values of a C# lambda's or local function's parameters, whose operations the compiler hands to nobody.</summary>
internal static class DefaultValues
{
    /// <summary>Looks at one lambda or local function.</summary>
    public static void Analyze(OperationAnalysisContext context, VendorCompilation vendor)
    {
        if (context.Operation.Language == LanguageNames.CSharp)
            AnalyzeCSharp(context, vendor, (context.Operation as ILocalFunctionOperation)?.Symbol ?? ((IAnonymousFunctionOperation)context.Operation).Symbol);
    }

    private static void AnalyzeCSharp(OperationAnalysisContext context, VendorCompilation vendor, IMethodSymbol function)
    {
        foreach (var parameter in function.Parameters)
        {
            if (!parameter.HasExplicitDefaultValue)
                continue;
            foreach (var reference in parameter.DeclaringSyntaxReferences)
            {
                if (reference.GetSyntax(context.CancellationToken) is ParameterSyntax { Default.Value: { } value } && context.Operation.SemanticModel?.GetOperation(value, context.CancellationToken) is { } whole)
                    Analyze(context, vendor, whole);
            }
        }
    }

    private static void Analyze(OperationAnalysisContext context, VendorCompilation vendor, IOperation whole)
    {
        foreach (var part in whole.DescendantsAndSelf())
        {
            if (part is INameOfOperation name)
                MemberReferences.OnNameOf(context, vendor, name);
            else if (part is IMemberReferenceOperation member)
                MemberReferences.OnMember(context, vendor, member);
        }
    }
}
