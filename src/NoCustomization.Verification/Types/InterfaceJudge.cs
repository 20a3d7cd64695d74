using System;
using System.Collections.Generic;
using System.Reflection.Metadata;
using NoCustomization.Policy.Cores;
using NoCustomization.Policy.Findings;
using NoCustomization.Policy.Rules.NC1;
using NoCustomization.Policy.Usages;
using NoCustomization.Verification.Metadata;

namespace NoCustomization.Verification.Types;

/// <summary>
/// NC1002: a type lists a core interface. Compilers also write into metadata what a listed interface extends; that is left out, as in source, where
/// nobody wrote it.
/// </summary>
internal sealed class InterfaceJudge(VendorAssembly vendor)
{
    /// <summary>Judges the interfaces that a type lists.</summary>
    public void Judge(TypeInstance own, in TypeDefinition type, List<ListedInterface> listed)
    {
        var extended = new ExtendedInterfaces(vendor.Hierarchy, listed);
        foreach (var named in listed)
        {
            if (vendor.Cores.PackageOf(named.Reference) is not { } package || IsBroughtByCompiler(type, named))
                continue;
            if (extended.Includes(named, out var missing))
                continue;
            if (missing is not null)
            {
                vendor.Findings.NotRun(NC1002_ImplementClosedInterface.Rule, new Text(package.Owns(missing.Name, missing.PublicKeyToken) ? "NotRun_CoreMissing" : "NotRun_ReferenceMissing", missing.Name));
                continue;
            }

            var kind = IsInherited(named, own) ? UsageKind.Reimplement : UsageKind.Implement;
            var target = vendor.Cores.TypeOf(vendor.Image, named.Handle, CoreSymbolKind.Interface)!;
            vendor.Findings.Declare(Usage.Of(kind, target, type.Attributes.IsInterface() ? UsageTraits.VendorIsInterface : UsageTraits.None), own.Handle);
        }
    }

    /// <summary>Whether the author of a type lists an interface, and not only another listed interface extends it.</summary>
    /// <param name="type">The type.</param>
    /// <param name="contract">The interface, as the type's row has it.</param>
    public bool IsWritten(TypeDefinitionHandle type, EntityHandle contract)
    {
        var own = TypeHierarchy.Own(vendor.Image, type);
        var listed = vendor.Hierarchy.ListedBy(own);
        var definition = TypeResolver.DefinitionOf(vendor.Metadata, contract);
        return listed.Find(l => l.Handle == definition) is not { } named || !new ExtendedInterfaces(vendor.Hierarchy, listed).Includes(named, out _);
    }

    // State machines and the like implement framework interfaces; where a framework is the core, nobody wrote that.
    private bool IsBroughtByCompiler(in TypeDefinition type, ListedInterface named) =>
        GeneratedNames.IsUnspeakableType(vendor.Metadata.GetString(type.Name)) && named.FullName.StartsWith("System.", StringComparison.Ordinal);

    private bool IsInherited(ListedInterface named, TypeInstance own)
    {
        foreach (var ancestor in vendor.Hierarchy.BasesOf(own))
        {
            foreach (var listed in vendor.Hierarchy.ListedBy(ancestor))
            {
                if (IsSame(listed, named))
                    return true;
                if (listed.Instance is not { } instance)
                    continue;
                foreach (var extended in vendor.Hierarchy.ExtendedBy(instance))
                {
                    if (IsSame(extended, named))
                        return true;
                }
            }
        }

        return false;
    }

    private static bool IsSame(ListedInterface a, ListedInterface b) =>
        a.Reference.IsFound ? a.Reference.Assembly == b.Reference.Assembly && a.Reference.Definition == b.Reference.Definition : a.FullName == b.FullName;

    private static bool IsSame(TypeInstance instance, ListedInterface named) =>
        instance.Image.Assembly == named.Reference.Assembly && instance.Handle == named.Reference.Definition;
}
