using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using NoCustomization.Analyzers.Framework;
using NoCustomization.Policy.Usages;

namespace NoCustomization.Analyzers.Patching;

/// <summary>NC3001: a call of a patching library that is pointed at a core. Of nested calls the outermost has the finding.</summary>
internal sealed class PatchCalls(PatchContext context, Libraries libraries)
{
    /// <summary>A method of a patching library is called.</summary>
    public void OnInvocation(OperationAnalysisContext at, IInvocationOperation call)
    {
        if (Libraries.Is(call.TargetMethod.ContainingType))
            Report(at, call, UsageOf(call));
    }

    /// <summary>An object of a patching library is created.</summary>
    public void OnCreation(OperationAnalysisContext at, IObjectCreationOperation creation)
    {
        if (Libraries.Is(creation.Constructor?.ContainingType))
            Report(at, creation, UsageOf(creation));
    }

    /// <summary>The usage of a call or creation that is pointed at a core, or null.</summary>
    public Usage? UsageOf(IOperation operation) => operation switch
    {
        IInvocationOperation call when Libraries.Is(call.TargetMethod.ContainingType) => UsageOf(libraries.TargetOf(call)),
        IObjectCreationOperation creation when Libraries.Is(creation.Constructor?.ContainingType) => UsageOf(libraries.TargetOf(creation)),
        _ => null,
    };

    private Usage? UsageOf(PatchTarget? target) => target is { IsPassedOn: true } ? null : context.UsageOf(target);

    private void Report(OperationAnalysisContext at, IOperation operation, Usage? usage)
    {
        if (usage is { } patch && !IsPartOfAnother(operation))
            at.Report(context.Vendor, patch, operation.Syntax.GetLocation());
    }

    private bool IsPartOfAnother(IOperation operation)
    {
        for (var outer = operation.Parent; outer is not null; outer = outer.Parent)
        {
            switch (outer)
            {
                case IInvocationOperation or IObjectCreationOperation:
                    if (UsageOf(outer) is not null)
                        return true;
                    break;
                case IArgumentOperation or IConversionOperation or IParenthesizedOperation or IArrayCreationOperation or IArrayInitializerOperation
                    or IObjectOrCollectionInitializerOperation or IConditionalOperation or ICoalesceOperation or IConditionalAccessOperation
                    or IMemberReferenceOperation or IArrayElementReferenceOperation:
                case ISimpleAssignmentOperation { Parent: IObjectOrCollectionInitializerOperation }:
                    break;
                default:
                    return false;
            }
        }

        return false;
    }
}
