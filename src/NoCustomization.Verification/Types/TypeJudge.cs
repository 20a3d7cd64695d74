using System.Reflection.Metadata;
using System.Threading;
using NoCustomization.Policy.Usages;
using NoCustomization.Verification.Cores;

namespace NoCustomization.Verification.Types;

/// <summary>Judges the declarations of types and members: range NC1.</summary>
internal sealed class TypeJudge : IAssemblyJudge
{
    /// <inheritdoc/>
    public void Judge(VendorAssembly vendor, CancellationToken cancellationToken)
    {
        foreach (var handle in vendor.Metadata.TypeDefinitions)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var type = vendor.Metadata.GetTypeDefinition(handle);
            JudgeBase(vendor, handle, type);
        }
    }

    // NC1001.
    private static void JudgeBase(VendorAssembly vendor, TypeDefinitionHandle handle, in TypeDefinition type)
    {
        if (type.BaseType.IsNil || TypeKinds.IsImplied(vendor.Metadata, type.BaseType))
            return;
        if (vendor.Cores.TypeOf(vendor.Image, type.BaseType) is { } target)
            vendor.Findings.Declare(Usage.Of(UsageKind.Derive, target), handle);
    }
}
