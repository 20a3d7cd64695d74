using System;
using System.Reflection.Metadata;
using NoCustomization.Verification.Bodies;
using NoCustomization.Verification.Metadata;

namespace NoCustomization.Verification.Patching;

/// <summary>
/// NC3001: MonoMod's generated hooks, in which <c>On.Juki.Calculator.Calculate</c> and <c>IL.Juki.Calculator.Calculate</c> are events that stand for the method of that name.
/// </summary>
internal sealed class GeneratedHooks(PatchContext context)
{
    /// <summary>The name of the core type for which a type of hooks stands, or null where it is no such type.</summary>
    public static string? HookedType(MetadataReader metadata, EntityHandle type)
    {
        if (type.Kind is not (HandleKind.TypeReference or HandleKind.TypeDefinition))
            return null;
        var name = TypePath.Of(metadata, type).FullName;
        return name.StartsWith("On.", StringComparison.Ordinal) || name.StartsWith("IL.", StringComparison.Ordinal) ? name[3..] : null;
    }

    /// <summary>Judges the hooks that a body adds or removes.</summary>
    public void Judge(MethodCode code)
    {
        foreach (var node in code.Tree.Nodes)
        {
            if (!node.IsCall || context.Module.Callees.Of(node.Operand) is not { } callee || EventOf(callee.Name) is not { } method
                || HookedType(code.Metadata, callee.Type) is not { } name || context.FindType(name) is not { } type)
            {
                continue;
            }

            var target = method is "ctor" or "cctor"
                ? context.Find(type, null, method == "ctor" ? MemberSort.Constructor : MemberSort.StaticConstructor, null)
                : context.Find(type, method, MemberSort.Method, null);
            if (target?.Usage is { } usage)
                code.Report(usage, node.Offset);
        }
    }

    private static string? EventOf(string accessor) => accessor.StartsWith("add_", StringComparison.Ordinal) ? accessor[4..]
        : accessor.StartsWith("remove_", StringComparison.Ordinal) ? accessor[7..]
        : null;
}
