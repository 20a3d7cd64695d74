using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using System.Reflection.Metadata;
using NoCustomization.Policy.Cores;
using NoCustomization.Policy.Libraries;
using NoCustomization.Policy.Findings;
using NoCustomization.Policy.Rules;
using NoCustomization.Policy.Rules.NC2;
using NoCustomization.Policy.Usages;
using NoCustomization.Verification.Cores;
using NoCustomization.Verification.Metadata;
using NoCustomization.Verification.References;
using SignatureKind = NoCustomization.Verification.Metadata.SignatureKind;

namespace NoCustomization.Verification.State;

/// <summary>Which members of a core hold state that vendor code must not write: static fields and properties, and events.</summary>
internal sealed class StateMembers(VendorAssembly vendor)
{
    private const string Adder = "add_";
    private const string Getter = "get_";

    private readonly MemberLookup _members = new(vendor.Types, vendor.Hierarchy);

    /// <summary>The usage of writing what a member reference means, or null where it is no such member or no rule is broken.</summary>
    public Usage? UsageOf(MemberReference reference)
    {
        if (!MayBeState(reference))
            return null;
        if (_members.Find(vendor.Image, reference) is not { } member)
        {
            NoteMissing(reference);
            return null;
        }

        if (vendor.Cores.Of(member.Image, member.Type, member.Handle) is not { } target || !IsWritable(member, target) || Openness.IsOpenForWriting(target))
            return null;
        // What is not visible is NC2003, whatever is done with it.
        if (Visibility.IsInvisible(member) || target.ContainingType is { } type && Visibility.IsInvisibleType(type))
            return null;
        var usage = Usage.Of(UsageKind.WriteState, target, TraitsOf(member, target));
        return Judge.IsBroken(usage) ? usage : null;
    }

    // By the reference alone: most members of a core are none of these.
    private bool MayBeState(MemberReference reference)
    {
        if (reference.Parent.Kind is not (HandleKind.TypeReference or HandleKind.TypeSpecification or HandleKind.TypeDefinition)
            || reference.GetKind() == MemberReferenceKind.Method && !MayWrite(reference))
        {
            return false;
        }

        return reference.Parent.Kind == HandleKind.TypeDefinition || vendor.Cores.PackageOf(vendor.Image, reference.Parent) is not null;
    }

    private bool MayWrite(MemberReference method)
    {
        var names = vendor.Metadata.StringComparer;
        if (names.StartsWith(method.Name, Adder))
            return true;
        var isGetter = names.StartsWith(method.Name, Getter);
        if (!isGetter && !names.StartsWith(method.Name, "set_"))
            return false;
        var signature = vendor.Metadata.GetBlobReader(method.Signature);
        return !signature.ReadSignatureHeader().IsInstance && (!isGetter || ReturnsReference(ref signature));
    }

    // The signature after its header: the number of parameters, modifiers, the type returned.
    private static bool ReturnsReference(ref BlobReader signature)
    {
        signature.ReadCompressedInteger();
        var code = signature.ReadSignatureTypeCode();
        while (code is SignatureTypeCode.RequiredModifier or SignatureTypeCode.OptionalModifier)
        {
            signature.ReadTypeHandle();
            code = signature.ReadSignatureTypeCode();
        }

        return code == SignatureTypeCode.ByReference;
    }

    // Of a core that is not at hand, a setter or a field shows that there was something to judge.
    private void NoteMissing(MemberReference reference)
    {
        if (reference.GetKind() == MemberReferenceKind.Method && vendor.Metadata.StringComparer.StartsWith(reference.Name, Getter))
            return;
        if (vendor.Types.Resolve(vendor.Image, TypeResolver.DefinitionOf(vendor.Metadata, reference.Parent)) is { Missing: { } missing } && vendor.Cores.PackageOf(missing) is not null)
            vendor.Findings.NotRun(NC2005_WriteCoreState.Rule, new Text("NotRun_CoreMissing", missing.Name));
    }

    private static bool IsWritable(CoreMember member, CoreSymbol target)
    {
        var metadata = member.Image.Metadata;
        if (member.Handle.Kind == HandleKind.FieldDefinition)
        {
            const FieldAttributes Fixed = FieldAttributes.InitOnly | FieldAttributes.Literal;
            var field = metadata.GetFieldDefinition((FieldDefinitionHandle)member.Handle).Attributes;
            return (field & FieldAttributes.Static) != 0 && (field & Fixed) == 0;
        }

        if (target is not BinaryCoreSymbol { Handle: var owner })
            return false;
        var handle = (MethodDefinitionHandle)member.Handle;
        if (owner.Kind == HandleKind.EventDefinition)
            return metadata.GetEventDefinition((EventDefinitionHandle)owner).GetAccessors().Adder == handle;
        if (owner.Kind != HandleKind.PropertyDefinition)
            return false;
        var method = metadata.GetMethodDefinition(handle);
        if ((method.Attributes & MethodAttributes.Static) == 0)
            return false;
        var accessors = metadata.GetPropertyDefinition((PropertyDefinitionHandle)owner).GetAccessors();
        return accessors.Setter == handle || accessors.Getter == handle && SignatureParser.Method(metadata, method.Signature).Return.Kind == SignatureKind.ByReference;
    }

    private UsageTraits TraitsOf(CoreMember member, CoreSymbol target)
    {
        var traits = UsageTraits.None;
        if (TypeOf(member) is { Kind: SignatureKind.Named or SignatureKind.Generic } type
            && vendor.Cores.TypeOf(member.Image, type.Handle) is { Kind: CoreSymbolKind.Delegate } @delegate && Openness.IsOpenForDeriving(@delegate))
        {
            traits |= UsageTraits.DelegateIsOpen;
        }

        if (target.Kind == CoreSymbolKind.Event && IsOfOutsideContract(member, target.Package))
            traits |= UsageTraits.RootOutsideCore;
        return traits;
    }

    private static SignatureType? TypeOf(CoreMember member)
    {
        var metadata = member.Image.Metadata;
        if (member.Handle.Kind == HandleKind.FieldDefinition)
            return SignatureParser.Field(metadata, metadata.GetFieldDefinition((FieldDefinitionHandle)member.Handle).Signature);
        var shape = SignatureParser.Method(metadata, metadata.GetMethodDefinition((MethodDefinitionHandle)member.Handle).Signature);
        return shape.Parameters is [var value] ? value : shape.Return;
    }

    private bool IsOfOutsideContract(CoreMember adder, CorePackage package)
    {
        var metadata = adder.Image.Metadata;
        var method = metadata.GetMethodDefinition((MethodDefinitionHandle)adder.Handle);
        // What fulfils a contract is virtual; an event of its own beside an explicit one is not.
        if ((method.Attributes & MethodAttributes.Virtual) == 0)
            return false;
        var name = metadata.GetString(method.Name);
        var own = TypeHierarchy.Own(adder.Image, adder.Type);
        foreach (var listed in new[] { own }.Concat(Bases(own)).SelectMany(vendor.Hierarchy.ListedBy))
        {
            if (listed.Instance is not { } contract)
            {
                if (FrameworkEvents.Has(listed.FullName, name[Adder.Length..]))
                    return true;
                continue;
            }

            foreach (var candidate in vendor.Hierarchy.ExtendedBy(contract).Prepend(contract))
            {
                if (vendor.Cores.PackageOf(candidate.Image.Assembly) != package && HasMethod(candidate, name))
                    return true;
            }
        }

        return false;
    }

    private IEnumerable<TypeInstance> Bases(TypeInstance type)
    {
        foreach (var parent in vendor.Hierarchy.BasesOf(type))
            yield return parent;
    }

    private static bool HasMethod(TypeInstance type, string name) => type.Image.MethodsOf(type.Handle).ContainsKey(name);
}
