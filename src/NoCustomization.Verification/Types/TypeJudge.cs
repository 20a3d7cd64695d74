using System.Reflection.Metadata;
using System.Threading;
using NoCustomization.Policy.Findings;
using NoCustomization.Policy.Rules.NC1;
using NoCustomization.Policy.Usages;
using NoCustomization.Verification.Cores;
using NoCustomization.Verification.Metadata;

namespace NoCustomization.Verification.Types;

/// <summary>Judges the declarations of types and members: range NC1. Looks closer only at types that have to do with a core.</summary>
internal sealed class TypeJudge : IAssemblyJudge
{
    /// <inheritdoc/>
    public void Judge(VendorAssembly vendor, CancellationToken cancellationToken)
    {
        var ancestry = new Ancestry(vendor);
        var interfaces = new InterfaceJudge(vendor);
        var overrides = new OverrideJudge(vendor);
        var hides = new HideJudge(vendor, overrides);
        var defaults = new DefaultMemberJudge(vendor);
        var namespaces = new NamespaceJudge(vendor);
        foreach (var handle in vendor.Metadata.TypeDefinitions)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var type = vendor.Metadata.GetTypeDefinition(handle);
            if (!type.Attributes.IsNested())
                namespaces.Judge(handle, type);
            var extends = JudgeInterfaces(vendor, ancestry, interfaces, defaults, handle, type);
            if (type.BaseType.IsNil ? !extends : TypeKinds.IsImplied(vendor.Metadata, type.BaseType))
                continue;
            if (!type.BaseType.IsNil && !ancestry.IsBelowCore(handle))
                continue;
            if (!type.BaseType.IsNil)
            {
                JudgeBase(vendor, handle, type);
                NoteMissing(vendor, handle);
                overrides.Judge(handle, type);
            }

            hides.Judge(handle, type);
        }
    }

    // NC1001.
    private static void JudgeBase(VendorAssembly vendor, TypeDefinitionHandle handle, in TypeDefinition type)
    {
        if (vendor.Cores.TypeOf(vendor.Image, type.BaseType) is { } target)
            vendor.Findings.Declare(Usage.Of(UsageKind.Derive, target), handle);
    }

    /// <summary>Whether a core interface stands above the type, listed or extended by a listed one.</summary>
    private static bool JudgeInterfaces(VendorAssembly vendor, Ancestry ancestry, InterfaceJudge interfaces, DefaultMemberJudge defaults, TypeDefinitionHandle handle,
        in TypeDefinition type)
    {
        var above = false;
        foreach (var row in type.GetInterfaceImplementations())
            above |= ancestry.IsOrExtendsCore(vendor.Metadata.GetInterfaceImplementation(row).Interface);
        foreach (var entry in type.GetMethodImplementations())
            above |= ancestry.IsOrExtendsCore(TypeHierarchy.TypeOfDeclaration(vendor.Metadata, vendor.Metadata.GetMethodImplementation(entry).MethodDeclaration));
        if (!above)
            return false;
        var own = TypeHierarchy.Own(vendor.Image, handle);
        var listed = vendor.Hierarchy.ListedBy(own);
        interfaces.Judge(own, type, listed);
        defaults.Judge(own, type, listed);
        return true;
    }

    private static void NoteMissing(VendorAssembly vendor, TypeDefinitionHandle handle)
    {
        if (vendor.Hierarchy.MissingBaseOf(TypeHierarchy.Own(vendor.Image, handle)) is not { Reference.Missing: { } missing } || vendor.Cores.PackageOf(missing) is null)
            return;
        var reason = new Text("NotRun_CoreMissing", missing.Name);
        vendor.Findings.NotRun(NC1003_OverrideClosedMember.Rule, reason);
        vendor.Findings.NotRun(NC1004_HideCoreMember.Rule, reason);
        vendor.Findings.NotRun(NC1008_SkipCoreBehavior.Rule, reason);
    }
}
