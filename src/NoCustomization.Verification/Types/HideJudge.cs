using System;
using System.Collections.Generic;
using System.Reflection;
using System.Reflection.Metadata;
using NoCustomization.Policy.Cores;
using NoCustomization.Policy.Usages;
using NoCustomization.Verification.Metadata;

namespace NoCustomization.Verification.Types;

/// <summary>NC1004: a member hides a core member above it. The nearest declaration decides.</summary>
internal sealed class HideJudge(VendorAssembly vendor, OverrideJudge overrides)
{
    /// <summary>Judges the members of a class below a core class, or of an interface that extends a core one.</summary>
    public void Judge(TypeDefinitionHandle handle, in TypeDefinition type)
    {
        var own = TypeHierarchy.Own(vendor.Image, handle);
        var isVisualBasic = IsVisualBasic(type);
        var bases = new List<(TypeInstance Type, HidingTable Members)>();
        if (!type.Attributes.IsInterface())
        {
            foreach (var ancestor in vendor.Hierarchy.BasesOf(own))
                bases.Add((ancestor, HidingIndex.Of(ancestor)));
        }

        // To Visual Basic names in another case are the same.
        Predicate<StringHandle>? isWanted = isVisualBasic || type.Attributes.IsInterface() ? null : name =>
        {
            foreach (var (_, members) in bases)
            {
                if (members.Contains(vendor.Metadata, name))
                    return true;
            }

            return false;
        };
        foreach (var member in HidingMembers.Of(own, isWanted))
        {
            if (!member.Accessor.IsNil && overrides.IsOverride(new MethodSlot(own, member.Accessor)))
                continue;
            var hidden = type.Attributes.IsInterface() ? InInterfaces(member, own, isVisualBasic, 0) : InBases(member, bases, isVisualBasic);
            if (hidden is null || vendor.Cores.PackageOf(hidden.Type.Image.Assembly) is null)
                continue;
            var target = hidden.Kind == HidingKind.Type
                ? vendor.Cores.Of(hidden.Type.Image, (TypeDefinitionHandle)hidden.Handle)!
                : vendor.Cores.Of(hidden.Type.Image, hidden.Type.Handle, hidden.Handle)!;
            var outside = !hidden.Accessor.IsNil && overrides.IsRootOutside(new MethodSlot(hidden.Type, hidden.Accessor), target.Package);
            vendor.Findings.Declare(Usage.Of(UsageKind.Hide, target, outside ? UsageTraits.RootOutsideCore : UsageTraits.None), member.Handle);
        }
    }

    private HidingMember? InBases(HidingMember member, List<(TypeInstance Type, HidingTable Members)> bases, bool isVisualBasic)
    {
        foreach (var (ancestor, members) in bases)
        {
            if (In(member, ancestor, members, isVisualBasic) is { } hidden)
                return hidden;
        }

        return null;
    }

    // Depth first through the interfaces a person listed, as in source.
    private HidingMember? InInterfaces(HidingMember member, TypeInstance type, bool isVisualBasic, int depth)
    {
        if (depth > TypePath.MaxNesting)
            return null;
        var listed = vendor.Hierarchy.ListedBy(type);
        var implied = new HashSet<(AssemblyImage, TypeDefinitionHandle)>();
        foreach (var item in listed)
        {
            if (item.Instance is not { } instance)
                continue;
            foreach (var extended in vendor.Hierarchy.ExtendedBy(instance))
                implied.Add((extended.Image, extended.Handle));
        }

        foreach (var item in listed)
        {
            if (item.Instance is { } parent && !implied.Contains((parent.Image, parent.Handle))
                && (In(member, parent, HidingIndex.Of(parent), isVisualBasic) ?? InInterfaces(member, parent, isVisualBasic, depth + 1)) is { } hidden)
            {
                return hidden;
            }
        }

        return null;
    }

    // Of several, the one with the same parameters; otherwise the first by documentation id, so that the answer depends on no order.
    private HidingMember? In(HidingMember member, TypeInstance parent, HidingTable members, bool isVisualBasic)
    {
        HidingMember? first = null;
        string? firstId = null;
        foreach (var candidate in members[member.Name])
        {
            if (!isVisualBasic && member.Name != candidate.Name
                || !candidate.IsVisibleBelow && !(parent.Image == vendor.Image && candidate.Access != MethodAttributes.Private)
                || !Conflict(member, candidate, isVisualBasic))
            {
                continue;
            }

            if (member.IsSameAs(candidate))
                return candidate;
            var id = IdOf(candidate);
            if (first is null || string.CompareOrdinal(id, firstId) < 0)
                (first, firstId) = (candidate, id);
        }

        return first;
    }

    private static bool Conflict(HidingMember member, HidingMember candidate, bool isVisualBasic)
    {
        if (member.Kind == HidingKind.Type || candidate.Kind == HidingKind.Type)
            return true;
        // To C# an indexer has no name.
        if (!isVisualBasic && (member.Kind == HidingKind.Indexer) != (candidate.Kind == HidingKind.Indexer))
            return false;
        var overloadable = member.Kind == candidate.Kind && member.Kind is HidingKind.Method or HidingKind.Indexer;
        return !overloadable || member.IsSameAs(candidate) || isVisualBasic && !member.HidesBySignature;
    }

    private static string IdOf(HidingMember member)
    {
        var metadata = member.Type.Image.Metadata;
        return member.Handle.Kind switch
        {
            HandleKind.TypeDefinition => DocumentationIds.OfType(metadata, member.Handle),
            HandleKind.MethodDefinition => DocumentationIds.OfMethod(metadata, (MethodDefinitionHandle)member.Handle),
            HandleKind.PropertyDefinition => DocumentationIds.OfProperty(metadata, member.Type.Handle, (PropertyDefinitionHandle)member.Handle),
            HandleKind.EventDefinition => DocumentationIds.OfEvent(metadata, member.Type.Handle, (EventDefinitionHandle)member.Handle),
            _ => DocumentationIds.OfField(metadata, (FieldDefinitionHandle)member.Handle),
        };
    }

    // Every C# constructor and method is hidden by signature; Visual Basic's constructors never are. F# also leaves the mark out, but says what it is.
    private bool IsVisualBasic(in TypeDefinition type)
    {
        foreach (var handle in type.GetMethods())
        {
            if ((vendor.Metadata.GetMethodDefinition(handle).Attributes & MethodAttributes.HideBySig) == 0)
                return !vendor.IsFSharp;
        }

        return false;
    }
}
