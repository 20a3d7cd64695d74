using System.Collections.Generic;
using System.Linq;
using System.Reflection.Metadata;
using NoCustomization.Policy.Libraries.Patching;
using NoCustomization.Verification.Bodies;
using NoCustomization.Verification.Metadata;

namespace NoCustomization.Verification.Patching;

/// <summary>NC3001: a patch class that hands its target to Harmony from a method, <c>TargetMethod</c> or <c>TargetMethods</c>, by plain reflection.</summary>
internal sealed class TargetMethods(PatchContext context, PatchLibraryCalls libraries, PatchAttributeReader reader)
{
    private readonly MetadataReader _metadata = context.Vendor.Metadata;

    /// <summary>Whether Harmony asks a method for the targets of its class.</summary>
    public bool Is(MethodDefinitionHandle handle)
    {
        var method = _metadata.GetMethodDefinition(handle);
        if (HarmonyAttributes.IsTargetMethod(_metadata.GetString(method.Name)))
            return reader.AnyOfHarmony(_metadata.GetTypeDefinition(method.GetDeclaringType()).GetCustomAttributes());
        foreach (var attribute in method.GetCustomAttributes())
        {
            if (AttributeNames.TryGetName(_metadata, _metadata.GetCustomAttribute(attribute), out var @namespace, out var name)
                && PatchLibraries.Harmony.Contain(_metadata, @namespace) && HarmonyAttributes.MarksTargetMethod(_metadata.GetString(name)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Judges what such a method returns or yields.</summary>
    public void Judge(MethodCode code)
    {
        foreach (var value in Returned.By(code).Concat(YieldedBy(code)))
        {
            var source = KnownValues.Source(value);
            if (source.Node.Is(ILOpCode.Newarr))
            {
                foreach (var item in source.Node.Elements)
                    Judge(new CodeValue(item, source.Code));
            }
            else
            {
                Judge(value);
            }
        }
    }

    private void Judge(CodeValue value)
    {
        // A call of the library has its own finding.
        if (!MentionsLibrary(value, 0) && libraries.Reflection.MemberOf(value)?.Usage is { } usage)
            value.Code.Report(usage, value.Node.Offset);
    }

    private static bool MentionsLibrary(CodeValue value, int depth)
    {
        var source = KnownValues.Source(value);
        return Reflection.CalleeOf(source) is { } callee && PatchLibraryCalls.Has(callee)
            || depth < 32 && source.Node.Inputs.Any(i => MentionsLibrary(new CodeValue(i, source.Code), depth + 1));
    }

    // An iterator stores what it yields into its field for the current item.
    private IEnumerable<CodeValue> YieldedBy(MethodCode code)
    {
        foreach (var creation in code.Tree.Nodes.Where(n => n.Is(ILOpCode.Newobj)))
        {
            var constructor = LocalMethods.Resolve(_metadata, System.Reflection.Metadata.Ecma335.MetadataTokens.EntityHandle(creation.Operand));
            if (constructor.IsNil)
                continue;
            var type = _metadata.GetTypeDefinition(_metadata.GetMethodDefinition(constructor).GetDeclaringType());
            if (!GeneratedNames.TryGetOwner(_metadata.GetString(type.Name), out _))
                continue;
            foreach (var method in type.GetMethods())
            {
                if (!_metadata.StringComparer.Equals(_metadata.GetMethodDefinition(method).Name, "MoveNext") || context.Module.Of(method) is not { } machine)
                    continue;
                foreach (var store in machine.Tree.Nodes)
                {
                    if (store.Is(ILOpCode.Stfld) && MemberNames.NameOf(_metadata, store.Operand) is "<>2__current" or "$Current")
                        yield return new CodeValue(store.Inputs[1], machine);
                }
            }
        }
    }
}
