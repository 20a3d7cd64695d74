using System.Collections.Generic;
using System.Reflection;
using System.Reflection.Metadata;
using NoCustomization.Policy.Cores;
using NoCustomization.Policy.Flow;
using NoCustomization.Policy.Usages;
using NoCustomization.Verification.Bodies;
using NoCustomization.Verification.Flow;
using NoCustomization.Verification.Metadata;
using Rules = NoCustomization.Policy.Rules;

namespace NoCustomization.Verification.Types;

/// <summary>
/// NC1003, NC1008: a member overrides a core member, whatever vendor classes stand between; and where it may, does not call it. One usage per property
/// or event.
/// </summary>
internal sealed class OverrideJudge(VendorAssembly vendor)
{
    private readonly VirtualSlots _slots = new(vendor.Types, vendor.Hierarchy);
    private readonly Callees _callees = new(vendor.Metadata);

    /// <summary>Judges the overrides of a class below a core class.</summary>
    public void Judge(TypeDefinitionHandle handle, in TypeDefinition type)
    {
        var own = TypeHierarchy.Own(vendor.Image, handle);
        var isRecord = RecordMembers.IsRecord(vendor.Image, handle);
        HashSet<EntityHandle>? seen = null;
        foreach (var method in type.GetMethods())
        {
            var definition = vendor.Metadata.GetMethodDefinition(method);
            if ((definition.Attributes & (MethodAttributes.Virtual | MethodAttributes.Static)) != MethodAttributes.Virtual
                || isRecord && RecordMembers.IsSynthesized(vendor.Image, handle, definition))
            {
                continue;
            }

            var slot = new MethodSlot(own, method);
            if (NearestInCore(slot) is not { } nearest || vendor.Cores.Of(nearest.Type.Image, nearest.Type.Handle, nearest.Method) is not { } target)
                continue;
            var traits = (nearest.Definition.Attributes & MethodAttributes.Abstract) != 0 ? UsageTraits.TargetIsAbstract : UsageTraits.None;
            // Mostly it is open wherever its root is, and need not be called.
            if (!target.Annotations.Has(SymbolMarks.MustCallBase) && !Rules.Judge.IsBroken(Usage.Of(UsageKind.Override, target, traits))
                && !Rules.Judge.IsBroken(Usage.Of(UsageKind.Override, target, traits | UsageTraits.RootOutsideCore)))
            {
                continue;
            }

            var member = vendor.Image.AccessorsOf(handle).GetValueOrDefault(method, method);
            if (seen?.Contains(member) == true)
                continue;
            if (IsRootOutside(nearest, target.Package))
                traits |= UsageTraits.RootOutsideCore;
            if (UsageOf(slot, target, traits) is not { } usage)
                continue;
            (seen ??= []).Add(member);
            vendor.Findings.Declare(usage, method);
        }
    }

    /// <summary>Whether a method overrides one of a class, and so hides nothing.</summary>
    public bool IsOverride(MethodSlot slot) => VirtualSlots.ReusesSlot(slot.Definition.Attributes)
        || (slot.Definition.Attributes & MethodAttributes.Virtual) != 0 && _slots.ExplicitlyOverridden(slot) is not null;

    /// <summary>Whether a core's method was first declared outside its package.</summary>
    public bool IsRootOutside(MethodSlot slot, CorePackage package)
    {
        var root = slot;
        foreach (var next in _slots.OverriddenBy(slot))
            root = next;
        return IsOutside(root, package);
    }

    private Usage? UsageOf(MethodSlot slot, CoreSymbol target, UsageTraits traits)
    {
        var overriding = Usage.Of(UsageKind.Override, target, traits);
        if (Rules.Judge.IsBroken(overriding))
            return overriding;
        var skipping = Usage.Of(UsageKind.SkipBase, target, traits);
        return Rules.Judge.IsBroken(skipping) && SkipsBase(slot) ? skipping : null;
    }

    // Below an abstract declaration there is nothing to call; that declaration has the finding itself.
    private bool SkipsBase(MethodSlot slot)
    {
        foreach (var overridden in _slots.OverriddenBy(slot))
            return (overridden.Definition.Attributes & MethodAttributes.Abstract) == 0 && BaseCallFinder.In(vendor, _callees, _slots, slot) != BaseCalls.OnEveryPath;
        return false;
    }

    private MethodSlot? NearestInCore(MethodSlot slot)
    {
        if (!VirtualSlots.MayOverride(slot))
            return null;
        foreach (var overridden in _slots.OverriddenBy(slot))
        {
            if (vendor.Cores.PackageOf(overridden.Type.Image.Assembly) is not null)
                return overridden;
        }

        return null;
    }

    private bool IsOutside(MethodSlot root, CorePackage package) =>
        vendor.Cores.PackageOf(root.Type.Image.Assembly) != package || _slots.IsRootMissing(root);
}
