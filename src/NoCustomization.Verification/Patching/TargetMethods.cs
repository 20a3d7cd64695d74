using System.Linq;
using System.Reflection.Metadata;
using NoCustomization.Policy.Libraries.Patching;
using NoCustomization.Policy.Usages;
using NoCustomization.Verification.Bodies;
using NoCustomization.Verification.Calls;
using NoCustomization.Verification.Metadata;

namespace NoCustomization.Verification.Patching;

/// <summary>NC3001: a patch class that hands its target to Harmony from a method, <c>TargetMethod</c> or <c>TargetMethods</c>, by plain reflection.</summary>
internal sealed class TargetMethods(CallCode calls, PatchFindings findings)
{
    /// <summary>Whether Harmony asks a method for the targets of its class.</summary>
    public static bool Are(MetadataReader metadata, MethodDefinitionHandle handle)
    {
        var method = metadata.GetMethodDefinition(handle);
        if (HarmonyAttributes.IsTargetMethod(SharedNames.Of(metadata, method.Name)))
            return PatchAttributeReader.AnyOfHarmony(metadata, metadata.GetTypeDefinition(method.GetDeclaringType()).GetCustomAttributes());
        foreach (var attribute in method.GetCustomAttributes())
        {
            if (AttributeNames.TryGetName(metadata, metadata.GetCustomAttribute(attribute), out var @namespace, out var name)
                && PatchLibraries.Harmony.Contain(metadata, @namespace) && HarmonyAttributes.MarksTargetMethod(SharedNames.Of(metadata, name)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Judges what such a method returns or yields.</summary>
    public void Judge(MethodCode code)
    {
        foreach (var value in Returned.By(code))
        {
            var source = KnownValues.Source(value);
            if (Iterators.BodyOf(calls.Metadata, MachineOf(source)) is { IsNil: false } body && calls.Module.Of(body) is { } machine)
            {
                foreach (var item in Iterators.YieldedBy(machine))
                    JudgeOne(item);
            }
            else if (source.Node.Is(ILOpCode.Newarr))
            {
                foreach (var item in source.Node.Elements)
                    JudgeOne(new CodeValue(item, source.Code));
            }
            else
            {
                JudgeOne(value);
            }
        }
    }

    private void JudgeOne(CodeValue value)
    {
        if (PatchCallJudge.OfGiven(calls.Types, calls.Of(value)) is { } usage)
            findings.Report(value.Code, usage, value.Node.Offset);
    }

    // The class that the compiler makes of an iterator.
    private TypeDefinitionHandle MachineOf(CodeValue value) =>
        value.Node.Is(ILOpCode.Newobj) && calls.Resolve(value.Node.Operand) is { IsNil: false } constructor ? calls.Metadata.GetMethodDefinition(constructor).GetDeclaringType() : default;
}
