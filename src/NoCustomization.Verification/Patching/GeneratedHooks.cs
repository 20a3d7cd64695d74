using System;
using System.Reflection.Metadata;
using NoCustomization.Policy.Libraries.Patching;
using NoCustomization.Verification.Bodies;
using NoCustomization.Verification.Metadata;

namespace NoCustomization.Verification.Patching;

/// <summary>NC3001: the events of MonoMod's generated hooks.</summary>
internal sealed class GeneratedHooks(PatchContext context)
{
    /// <summary>The name of the core type for which a type of hooks stands, or null where it is no such type.</summary>
    public static string? HookedType(MetadataReader metadata, EntityHandle type) =>
        type.Kind is HandleKind.TypeReference or HandleKind.TypeDefinition ? GeneratedHook.TypeOf(TypePath.Of(metadata, type).FullName) : null;

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

            if (context.Find(type, GeneratedHook.QueryOf(method))?.Usage is { } usage)
                code.Report(usage, node.Offset);
        }
    }

    private static string? EventOf(string accessor) => accessor.StartsWith("add_", StringComparison.Ordinal) ? accessor[4..]
        : accessor.StartsWith("remove_", StringComparison.Ordinal) ? accessor[7..]
        : null;
}
