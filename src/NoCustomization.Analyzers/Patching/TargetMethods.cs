using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using NoCustomization.Analyzers.Framework;
using NoCustomization.Analyzers.Values;
using NoCustomization.Policy.Libraries.Patching;

namespace NoCustomization.Analyzers.Patching;

/// <summary>NC3001: a patch class that hands its target to Harmony from a method, <c>TargetMethod</c> or <c>TargetMethods</c>, by plain reflection.</summary>
internal sealed class TargetMethods(PatchContext context, Libraries libraries)
{
    /// <summary>Looks at what a method returns.</summary>
    public void Analyze(OperationAnalysisContext at, VendorCompilation vendor)
    {
        if (at.ContainingSymbol is not IMethodSymbol method || at.Operation is not IReturnOperation { ReturnedValue: { } value } || !IsTargetMethod(method))
            return;
        if (Known.Source(value) is IArrayCreationOperation { Initializer.ElementValues: var items })
        {
            foreach (var item in items)
                Report(at, item);
        }
        else
        {
            Report(at, value);
        }
    }

    /// <summary>Whether an operation stands in a method that hands targets to Harmony.</summary>
    public static bool IsIn(IOperation operation) => operation.SemanticModel?.GetEnclosingSymbol(operation.Syntax.SpanStart) is IMethodSymbol { MethodKind: not MethodKind.AnonymousFunction } method && IsTargetMethod(method);

    private void Report(OperationAnalysisContext at, IOperation value)
    {
        // A call of the library has its own finding.
        foreach (var part in Known.Source(value).DescendantsAndSelf())
        {
            if (part is IInvocationOperation call && Libraries.Is(call.TargetMethod.ContainingType))
                return;
        }

        if (context.UsageOf(libraries.Reflected.MemberOf(value)) is { } usage)
            at.Report(context.Vendor, usage, value.Syntax.GetLocation());
    }

    private static bool IsTargetMethod(IMethodSymbol method)
    {
        if (HarmonyAttributes.IsTargetMethod(method.Name))
        {
            foreach (var attribute in method.ContainingType.GetAttributes())
            {
                if (Libraries.IsHarmony(attribute.AttributeClass))
                    return true;
            }
        }

        foreach (var attribute in method.GetAttributes())
        {
            if (attribute.AttributeClass is { } type && HarmonyAttributes.MarksTargetMethod(type.Name) && Libraries.IsHarmony(type))
                return true;
        }

        return false;
    }
}
