using System.Reflection.Metadata;
using NoCustomization.Policy.Cores;
using NoCustomization.Policy.Usages;
using NoCustomization.Verification.Metadata;

namespace NoCustomization.Verification.Patching;

/// <summary>What a patching library is pointed at.</summary>
/// <param name="Type">The type that is named.</param>
/// <param name="Member">The member, where its name is known and means one.</param>
/// <param name="Core">The core symbol of the member.</param>
internal readonly record struct PatchTarget(ReflectedType Type, FoundMember? Member, CoreSymbol? Core)
{
    /// <summary>The usage, or null where no core is concerned.</summary>
    public Usage? Usage => (Core ?? Type.Core) is { } target ? Policy.Usages.Usage.Of(UsageKind.Patch, target) : null;
}

/// <summary>A member found by its name.</summary>
/// <param name="Image">The image that holds it.</param>
/// <param name="Type">The type that declares it.</param>
/// <param name="Handle">The method, field, property, event or nested type.</param>
internal readonly record struct FoundMember(AssemblyImage Image, TypeDefinitionHandle Type, EntityHandle Handle);
