using System.Collections.Generic;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using NoCustomization.Policy.Cores;
using NoCustomization.Verification.Metadata;
using NoCustomization.Verification.References;

namespace NoCustomization.Verification.Calls;

/// <summary>The core members that tokens of an assembly mean.</summary>
internal sealed class CoreTokens(VendorAssembly vendor)
{
    private readonly MemberLookup _members = new(vendor.Types, vendor.Hierarchy);
    private readonly Dictionary<int, CoreSymbol?> _known = [];

    /// <summary>The member that a token means, or its type where that has none such; null where it is no core's.</summary>
    public CoreSymbol? Of(int token)
    {
        if (!_known.TryGetValue(token, out var core))
            _known.Add(token, core = Read(token));
        return core;
    }

    private CoreSymbol? Read(int token)
    {
        var handle = MetadataTokens.EntityHandle(token);
        var metadata = vendor.Metadata;
        if (handle.Kind == HandleKind.MethodSpecification)
            handle = metadata.GetMethodSpecification((MethodSpecificationHandle)handle).Method;
        if (handle.Kind != HandleKind.MemberReference)
            return null;
        var reference = metadata.GetMemberReference((MemberReferenceHandle)handle);
        var parent = TypeResolver.DefinitionOf(metadata, reference.Parent);
        if (parent.IsNil || vendor.Cores.TypeOf(vendor.Image, parent) is not { } type)
            return null;
        return _members.Find(vendor.Image, reference) is { } found ? vendor.Cores.Of(found.Image, found.Type, found.Handle) : type;
    }
}
