using System.Collections.Generic;
using System.Linq;
using System.Reflection.Metadata;
using NoCustomization.Policy.Libraries.Composition;
using NoCustomization.Policy.Usages;
using NoCustomization.Verification.Bodies;
using NoCustomization.Verification.Patching;

namespace NoCustomization.Verification.Composition;

/// <summary>NC4001: a call, or a method group, that registers an implementation for a core service.</summary>
internal sealed class Registrations(ModuleCode module)
{
    private readonly RegistrationReader _reader = new(module);
    private readonly MetadataReader _metadata = module.Vendor.Metadata;

    /// <summary>Judges the calls of a body.</summary>
    public void Judge(MethodCode code)
    {
        foreach (var node in code.Tree.Nodes)
        {
            if (node.OpCode is ILOpCode.Ldftn or ILOpCode.Ldvirtftn && module.Callees.Of(node.Operand) is { } group && ServiceApi.Registers(_metadata, group))
                Report(_reader.Read(group), node, code);
            var call = new CodeValue(node, code);
            if (!node.IsCall || Reflection.CalleeOf(call) is not { } callee || !ServiceApi.Registers(_metadata, callee))
                continue;
            var offset = node.Inputs.Length - callee.Shape.Parameters.Length;
            for (var i = 0; i < callee.Shape.Parameters.Length && offset >= 0; i++)
            {
                // In a collection of descriptors the parameter is the type parameter.
                var parameter = callee.Substitute(callee.Shape.Parameters[i]);
                if (ServiceApi.IsDescriptor(_metadata, parameter))
                    JudgeDescriptor(call.Input(i + offset), node, code);
                else if (ServiceApi.IsDescriptors(_metadata, parameter))
                    JudgeDescriptors(call.Input(i + offset), node, code);
            }

            if (callee.Type.Kind == HandleKind.TypeReference && callee.TypeArguments.Length == 0)
                Report(_reader.Read(call, callee), node, code);
        }
    }

    private void JudgeDescriptors(CodeValue value, ILNode call, MethodCode code)
    {
        foreach (var item in ItemsOf(KnownValues.Source(value)))
            JudgeDescriptor(item, call, code);
    }

    // new[] { … }; new List<ServiceDescriptor> { … }; [ … ] of an array, a list, or a type that wraps an array.
    private IEnumerable<CodeValue> ItemsOf(CodeValue source)
    {
        var (node, owner) = source;
        if (node.Is(ILOpCode.Newarr))
            return node.Elements.Select(e => new CodeValue(e, owner));
        if (!node.Is(ILOpCode.Newobj))
            return [];
        if (node.Inputs.Length == 1 && KnownValues.Source(source.Input(0)) is { Node.OpCode: ILOpCode.Newarr or ILOpCode.Newobj or ILOpCode.Call } inner)
            return inner.Node.IsCall || inner.Node.Is(ILOpCode.Newobj) ? [inner] : ItemsOf(inner);
        return node.Consumers.Where(c => c.IsCall && c.Inputs.Length == 2 && c.Inputs[0] == node && MemberNames.NameOf(_metadata, c.Operand) == "Add").Select(c => new CodeValue(c.Inputs[1], owner));
    }

    private void JudgeDescriptor(CodeValue value, ILNode call, MethodCode code)
    {
        foreach (var branch in KnownValues.Branches(value))
        {
            if (Reflection.CalleeOf(branch) is { TypeName: ServiceTypes.Descriptor } made)
                Report(_reader.Read(branch, made), call, code);
        }
    }

    private void Report(Registration? registration, ILNode call, MethodCode code)
    {
        if (registration is not { } known || module.Vendor.Cores.TypeOf(known.Service.Image, known.Service.Handle) is not { } target)
            return;
        // Of several implementations one that is not the core's is enough: it is registered in some case.
        var isOfCore = known.Implementations.Count > 0
            && known.Implementations.All(i => i is { Handle.IsNil: false } type && module.Vendor.Cores.PackageOf(type.Image, type.Handle)?.Id == target.Package.Id);
        code.Report(Usage.Of(UsageKind.RegisterService, target, isOfCore ? UsageTraits.ImplementationIsCore : UsageTraits.None), call.Offset);
    }
}
