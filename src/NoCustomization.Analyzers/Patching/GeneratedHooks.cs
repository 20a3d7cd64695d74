using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using NoCustomization.Analyzers.Framework;
using NoCustomization.Policy.Libraries.Patching;

namespace NoCustomization.Analyzers.Patching;

/// <summary>NC3001: an event of MonoMod's generated hooks.</summary>
internal sealed class GeneratedHooks(PatchContext context)
{
    /// <summary>Looks at an event.</summary>
    public void Analyze(OperationAnalysisContext at, IEventReferenceOperation hook)
    {
        if (GeneratedHook.TypeOf(MetadataNames.Of(hook.Event.ContainingType.OriginalDefinition)) is { } name && context.FindType(name) is { } type
            && context.UsageOf(type, GeneratedHook.QueryOf(hook.Event.Name)) is { } usage)
        {
            at.Report(context.Vendor, usage, (hook.Parent is IEventAssignmentOperation assignment ? assignment.Syntax : hook.Syntax).GetLocation());
        }
    }
}
