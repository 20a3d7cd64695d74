using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using System.Reflection.Metadata;
using NoCustomization.Policy.Cores;
using NoCustomization.Policy.Usages;
using NoCustomization.Verification.Metadata;

namespace NoCustomization.Verification.Types;

/// <summary>
/// NC1003, NC1007: a type supplies an interface member whose default implementation the core keeps as its behaviour, or has opened by name and deprecated. It stands at the member, or at the
/// type where the member comes from a base class that knows nothing of the interface.
/// </summary>
internal sealed class DefaultMemberJudge(VendorAssembly vendor)
{
    private readonly VirtualSlots _slots = new(vendor.Types, vendor.Hierarchy);
    private readonly Dictionary<CoreSymbol, List<MethodDefinitionHandle>> _kept = [];
    private readonly Dictionary<EntityHandle, bool> _keeps = [];

    /// <summary>Judges what a type supplies of the interfaces it lists.</summary>
    public void Judge(TypeInstance own, in TypeDefinition type, List<ListedInterface> listed)
    {
        HashSet<string>? seen = null;
        foreach (var named in listed)
        {
            if (named.Instance is not { } instance || !KeepsAnything(named.Handle, instance))
                continue;
            seen ??= [];
            Judge(own, type, instance, seen);
            foreach (var extended in vendor.Hierarchy.ExtendedBy(instance))
                Judge(own, type, extended, seen);
        }
    }

    // Most interfaces keep nothing, nor do those they extend.
    private bool KeepsAnything(EntityHandle handle, TypeInstance contract)
    {
        if (!_keeps.TryGetValue(handle, out var keeps))
            _keeps.Add(handle, keeps = vendor.Hierarchy.ExtendedBy(contract).Prepend(contract).Any(c => vendor.Cores.Of(c.Image, c.Handle) is { } symbol && KeptMethodsOf(symbol, c).Count > 0));
        return keeps;
    }

    private void Judge(TypeInstance own, in TypeDefinition type, TypeInstance contract, HashSet<string> seen)
    {
        if (vendor.Cores.Of(contract.Image, contract.Handle) is not { } symbol || KeptMethodsOf(symbol, contract) is not { Count: > 0 } kept || !seen.Add(contract.FullName))
            return;
        var reported = new HashSet<CoreSymbol>();
        foreach (var method in kept)
        {
            var target = vendor.Cores.Of(contract.Image, contract.Handle, method)!;
            if (!reported.Contains(target) && SupplierOf(new MethodSlot(contract, method), own, type) is { IsNil: false } supplier)
            {
                reported.Add(target);
                vendor.Findings.Declare(Usage.Of(UsageKind.Override, target), supplier);
            }
        }
    }

    // Default implementations, not abstract members: those a type must supply.
    private List<MethodDefinitionHandle> KeptMethodsOf(CoreSymbol symbol, TypeInstance contract)
    {
        if (_kept.TryGetValue(symbol, out var kept))
            return kept;
        kept = [];
        foreach (var handle in contract.Definition.GetMethods())
        {
            var attributes = contract.Image.Metadata.GetMethodDefinition(handle).Attributes;
            if ((attributes & (MethodAttributes.Virtual | MethodAttributes.Abstract)) == MethodAttributes.Virtual
                && Openness.SaysMoreThanItsType(vendor.Cores.Of(contract.Image, contract.Handle, handle)!))
            {
                kept.Add(handle);
            }
        }

        _kept.Add(symbol, kept);
        return kept;
    }

    private EntityHandle SupplierOf(MethodSlot kept, TypeInstance own, in TypeDefinition type)
    {
        foreach (var handle in type.GetMethodImplementations())
        {
            var entry = vendor.Metadata.GetMethodImplementation(handle);
            if (_slots.Declaration(own, entry.MethodDeclaration) is { } declaration && declaration.Method == kept.Method
                && declaration.Type.Image == kept.Type.Image && declaration.Type.FullName == kept.Type.FullName)
            {
                return entry.MethodBody;
            }
        }

        if (type.Attributes.IsInterface())
            return default;
        if (PublicOf(own, kept) is { } implicitly)
            return implicitly.Method;
        foreach (var ancestor in vendor.Hierarchy.BasesOf(own))
        {
            // Where a base class implements the interface itself, what it supplies is its own.
            if (Lists(ancestor, kept.Type))
                return default;
            if (PublicOf(ancestor, kept) is not null)
                return own.Handle;
        }

        return default;
    }

    private static MethodSlot? PublicOf(TypeInstance type, MethodSlot kept) =>
        VirtualSlots.Find(type, kept.Definition.Name, new MemberSignature(kept.Type.Image.Metadata, kept.Definition.Signature, kept.Type.Arguments), virtualOnly: true) is { } found
        && (found.Definition.Attributes & (MethodAttributes.MemberAccessMask | MethodAttributes.Static)) == MethodAttributes.Public ? found : null;

    private bool Lists(TypeInstance type, TypeInstance contract)
    {
        foreach (var listed in vendor.Hierarchy.ListedBy(type))
        {
            if (listed.Instance is { } instance && (instance.FullName == contract.FullName || Extends(instance, contract)))
                return true;
        }

        return false;
    }

    private bool Extends(TypeInstance type, TypeInstance contract)
    {
        foreach (var extended in vendor.Hierarchy.ExtendedBy(type))
        {
            if (extended.FullName == contract.FullName)
                return true;
        }

        return false;
    }
}
