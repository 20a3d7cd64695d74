using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using NoCustomization.Analyzers.Framework;

namespace NoCustomization.Analyzers.Patching;

/// <summary>
/// NC3001: MonoMod's generated hooks, in which <c>On.Juki.Calculator.Calculate</c> and <c>IL.Juki.Calculator.Calculate</c> are events that stand for the method of that name.
/// </summary>
internal sealed class GeneratedHooks(PatchContext context, Libraries libraries)
{
    /// <summary>Looks at an event.</summary>
    public void Analyze(OperationAnalysisContext at, IEventReferenceOperation hook)
    {
        var name = MetadataNames.Of(hook.Event.ContainingType.OriginalDefinition);
        if (!name.StartsWith("On.", System.StringComparison.Ordinal) && !name.StartsWith("IL.", System.StringComparison.Ordinal) || context.FindType(name.Substring(3)) is not { } type)
            return;
        var method = hook.Event.Name;
        var target = method is "ctor" or "cctor"
            ? libraries.Reflected.Find(type, null, method == "ctor" ? MemberSort.Constructor : MemberSort.StaticConstructor, null)
            : libraries.Reflected.Find(type, method, MemberSort.Method, null);
        if (context.UsageOf(target) is { } usage)
            at.Report(context.Vendor, usage, (hook.Parent is IEventAssignmentOperation assignment ? assignment.Syntax : hook.Syntax).GetLocation());
    }
}
