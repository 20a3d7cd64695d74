using System.Collections.Generic;
using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using NoCustomization.Policy.Flow;
using NoCustomization.Verification.Bodies;
using NoCustomization.Verification.Metadata;
using NoCustomization.Verification.Sites;
using MethodBody = NoCustomization.Verification.Bodies.MethodBody;

namespace NoCustomization.Verification.Flow;

/// <summary>
/// Finds out on which paths an override calls what it overrides: itself, through a helper of its own class, a local function, a lambda or a
/// compiler's detour. A delegate that is made counts for as much as one that is invoked: who invokes it, and whether, nobody can tell.
/// </summary>
internal sealed class BaseCallFinder
{
    private readonly VendorAssembly _vendor;
    private readonly Callees _callees;
    private readonly VirtualSlots _slots;
    private readonly HashSet<(AssemblyImage Image, MethodDefinitionHandle Method)> _overridden = [];
    private readonly HashSet<string> _names = [];
    private readonly HashSet<TypeDefinitionHandle> _owners = [];
    private readonly Dictionary<MethodDefinitionHandle, BaseCalls> _known = [];
    private readonly Dictionary<(TypeDefinitionHandle User, int Token), bool> _isBase = [];
    private readonly FSharpClosures? _closures;
    private int _depth;

    private BaseCallFinder(VendorAssembly vendor, Callees callees, VirtualSlots slots, MethodSlot method)
    {
        _vendor = vendor;
        _callees = callees;
        _slots = slots;
        _closures = vendor.IsFSharp ? new FSharpClosures(vendor.Metadata) : null;
        foreach (var overridden in slots.OverriddenBy(method))
        {
            _overridden.Add((overridden.Type.Image, overridden.Method));
            _names.Add(overridden.Type.Image.Metadata.GetString(overridden.Definition.Name));
        }

        _owners.Add(method.Type.Handle);
        foreach (var ancestor in vendor.Hierarchy.BasesOf(method.Type))
        {
            if (ancestor.Image != vendor.Image)
                break;
            _owners.Add(ancestor.Handle);
        }
    }

    private MetadataReader Metadata => _vendor.Metadata;

    /// <summary>On which paths an overriding method of the vendor's calls base. One without a body never does.</summary>
    public static BaseCalls In(VendorAssembly vendor, Callees callees, VirtualSlots slots, MethodSlot method) =>
        new BaseCallFinder(vendor, callees, slots, method).OfMethod(method.Method);

    private BaseCalls OfMethod(MethodDefinitionHandle method)
    {
        if (_known.TryGetValue(method, out var known))
            return known;
        if (_depth == BaseCallSolver.MaxDepth)
            return BaseCalls.Never;
        // Until it is known: what calls itself calls base by its other paths.
        _known.Add(method, BaseCalls.Never);
        _depth++;
        var body = StateMachines.BodyOf(Metadata, method, out var kind);
        var calls = OfBody(body, kind);
        _depth--;
        return _known[method] = kind == StateMachineKind.Iterator && calls == BaseCalls.OnSomePaths ? BaseCalls.OnEveryPath : calls;
    }

    private BaseCalls OfBody(MethodDefinitionHandle method, StateMachineKind kind)
    {
        var definition = Metadata.GetMethodDefinition(method);
        if (definition.RelativeVirtualAddress == 0)
            return BaseCalls.Never;
        // What cannot be read is not accused.
        if ((definition.ImplAttributes & MethodImplAttributes.CodeTypeMask) != MethodImplAttributes.IL)
            return BaseCalls.OnEveryPath;
        if (!MethodBody.TryRead(_vendor.Image.Pe, definition.RelativeVirtualAddress, out var body))
            return Damaged(method);
        var async = kind == StateMachineKind.Async ? AsyncBody.Read(Metadata, body.Code) : null;
        var user = definition.GetDeclaringType();
        return ILFlowGraph.Of(body, async, (opcode, token) => StepOf(opcode, token, user, async is not null)) is { } graph ? BaseCallSolver.Solve(graph) : Damaged(method);
    }

    private BaseCalls Damaged(MethodDefinitionHandle method)
    {
        _vendor.Findings.DamagedBody(method);
        return BaseCalls.OnEveryPath;
    }

    private ILStep StepOf(ILOpCode opcode, int token, TypeDefinitionHandle user, bool isAsync)
    {
        if (_closures?.MadeBy(opcode, token) is { IsNil: false } closure)
            return CallsIn(closure) ? ILStep.Calls : ILStep.None;
        var isCall = opcode is ILOpCode.Call or ILOpCode.Callvirt or ILOpCode.Jmp;
        if ((!isCall && opcode != ILOpCode.Ldftn) || _callees.Of(token) is not { } callee)
            return ILStep.None;
        if (isCall && isAsync && AsyncBody.Leaves(callee))
            return ILStep.Stops;
        var own = LocalMethods.Resolve(Metadata, MetadataTokens.EntityHandle(token));
        if (isCall && NoReturn.Is(Metadata, callee, own))
            return ILStep.Throws;
        if (opcode != ILOpCode.Callvirt && _names.Contains(callee.Name) && IsBase(user, token))
            return ILStep.Calls;
        var calls = !own.IsNil && IsHelper(own) ? OfMethod(own) : BaseCalls.Never;
        return (isCall ? calls == BaseCalls.OnEveryPath : calls != BaseCalls.Never) ? ILStep.Calls : ILStep.None;
    }

    private bool CallsIn(TypeDefinitionHandle closure)
    {
        foreach (var method in Metadata.GetTypeDefinition(closure).GetMethods())
        {
            if (OfMethod(method) != BaseCalls.Never)
                return true;
        }

        return false;
    }

    private bool IsBase(TypeDefinitionHandle user, int token)
    {
        if (_isBase.TryGetValue((user, token), out var known))
            return known;
        var handle = MetadataTokens.EntityHandle(token);
        if (handle.Kind == HandleKind.MethodSpecification)
            handle = Metadata.GetMethodSpecification((MethodSpecificationHandle)handle).Method;
        var isBase = _slots.Declaration(TypeHierarchy.Own(_vendor.Image, user), handle) is { } named && _overridden.Contains((named.Type.Image, named.Method));
        _isBase.Add((user, token), isBase);
        return isBase;
    }

    // A method of the class, of a vendor's class above it, or of what the compiler nested in them, that nothing below replaces.
    private bool IsHelper(MethodDefinitionHandle method)
    {
        const MethodAttributes Fixed = MethodAttributes.Final | MethodAttributes.NewSlot;
        var definition = Metadata.GetMethodDefinition(method);
        var attributes = definition.Attributes;
        return (attributes & MethodAttributes.Static) == 0 && ((attributes & MethodAttributes.Virtual) == 0 || (attributes & Fixed) == Fixed)
            && _owners.Contains(GeneratedOwners.UserTypeOf(Metadata, definition.GetDeclaringType()));
    }
}
