using System.Collections.Generic;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using NoCustomization.Policy.Cores;
using NoCustomization.Policy.Libraries.Options;
using NoCustomization.Policy.Usages;
using NoCustomization.Verification.Bodies;

namespace NoCustomization.Verification.State;

/// <summary>NC4005: options of a core written through what hands them out to everybody: <c>options.Value.Days = 7</c>.</summary>
internal sealed class SharedOptionsJudge
{
    private readonly Dictionary<int, CoreSymbol> _writes = [];

    private SharedOptionsJudge()
    {
    }

    /// <summary>Marks the members of cores by which options may be written; null where the assembly asks for no options.</summary>
    public static SharedOptionsJudge? Prepare(VendorAssembly vendor, TokenMap map)
    {
        if (!AsksForOptions(vendor.Metadata))
            return null;
        SharedOptionsJudge? judge = null;
        foreach (var handle in vendor.Metadata.MemberReferences)
        {
            var reference = vendor.Metadata.GetMemberReference(handle);
            if (reference.Parent.Kind is not (HandleKind.TypeReference or HandleKind.TypeSpecification) || reference.GetKind() == MemberReferenceKind.Method && !vendor.Metadata.StringComparer.StartsWith(reference.Name, "set_"))
                continue;
            if (vendor.Cores.PackageOf(vendor.Image, reference.Parent) is null || vendor.Cores.TypeOf(vendor.Image, reference.Parent) is not { } options)
                continue;
            var token = MetadataTokens.GetToken(handle);
            (judge ??= new SharedOptionsJudge())._writes.Add(token, options);
            map.Mark(token, TokenMarks.State);
        }

        return judge;
    }

    /// <summary>Judges a body that uses a marked token.</summary>
    public void Judge(MethodCode code)
    {
        foreach (var node in code.Tree.Nodes)
        {
            if (node.Kind == NodeKind.Instruction && node.OpCode is ILOpCode.Stfld or ILOpCode.Call or ILOpCode.Callvirt && node.Inputs.Length > 0 && _writes.TryGetValue(node.Operand, out var options)
                && CalleeOf(KnownValues.Source(new CodeValue(node.Inputs[0], code))) is { } callee && callee.Namespace == OptionsApi.Namespace && OptionsApi.HandsOut(callee.TypeName, callee.Name))
            {
                code.Report(Usage.Of(UsageKind.ConfigureOptions, options), node.Offset);
            }
        }
    }

    private static Callee? CalleeOf(CodeValue value) => value.Node.IsCall ? value.Code.Module.Callees.Of(value.Node.Operand) : null;

    private static bool AsksForOptions(MetadataReader metadata)
    {
        foreach (var handle in metadata.TypeReferences)
        {
            var type = metadata.GetTypeReference(handle);
            if (metadata.StringComparer.StartsWith(type.Name, "IOptions") && metadata.StringComparer.Equals(type.Namespace, OptionsApi.Namespace))
                return true;
        }

        return false;
    }
}
