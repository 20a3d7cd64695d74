using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using NoCustomization.Analyzers.Calls;
using NoCustomization.Analyzers.Framework;
using NoCustomization.Analyzers.Values;
using NoCustomization.Policy.Libraries.Patching;
using NoCustomization.Policy.Usages;

namespace NoCustomization.Analyzers.Patching;

/// <summary>NC3001: a patch class that hands its target to Harmony from a method, <c>TargetMethod</c> or <c>TargetMethods</c>, by plain reflection.</summary>
internal sealed class TargetMethods(CallContext calls, UnresolvedPatches unresolved)
{
    /// <summary>Looks at what a method returns.</summary>
    public void Analyze(OperationAnalysisContext at, VendorCompilation vendor)
    {
        if (at.ContainingSymbol is not IMethodSymbol method || !Are(method))
            return;
        foreach (var (usage, value) in UsagesOf((IReturnOperation)at.Operation, calls))
        {
            if (unresolved.Settled(usage, value.Syntax, at.CancellationToken) is { } settled)
                at.Report(vendor, settled, value.Syntax.GetLocation());
        }
    }

    /// <summary>The usages that what such a method returns is, each with the value.</summary>
    public static IEnumerable<(Usage Usage, IOperation Value)> UsagesOf(IReturnOperation operation, CallContext calls)
    {
        if (operation.ReturnedValue is not { } value)
            yield break;
        IReadOnlyList<IOperation> items = Known.Source(value) is IArrayCreationOperation { Initializer.ElementValues: var elements } ? elements : new[] { value };
        foreach (var item in items)
        {
            if (PatchCallJudge.OfGiven(calls, new SourceExpression(calls, item)) is { } usage)
                yield return (usage, item);
        }
    }

    /// <summary>Whether an operation stands in a method that hands targets to Harmony.</summary>
    public static bool IsIn(IOperation operation) => operation.SemanticModel?.GetEnclosingSymbol(operation.Syntax.SpanStart) is IMethodSymbol { MethodKind: not MethodKind.AnonymousFunction } method && Are(method);

    /// <summary>Whether Harmony asks a method for targets.</summary>
    public static bool Are(IMethodSymbol method)
    {
        if (HarmonyAttributes.IsTargetMethod(method.Name))
        {
            foreach (var attribute in method.ContainingType.GetAttributes())
            {
                if (HarmonyTypes.Have(attribute.AttributeClass))
                    return true;
            }
        }

        foreach (var attribute in method.GetAttributes())
        {
            if (attribute.AttributeClass is { } type && HarmonyAttributes.MarksTargetMethod(type.Name) && HarmonyTypes.Have(type))
                return true;
        }

        return false;
    }
}
