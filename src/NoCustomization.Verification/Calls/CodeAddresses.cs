using System.Collections.Generic;
using System.Linq;
using System.Reflection.Metadata;
using NoCustomization.Verification.Bodies;

namespace NoCustomization.Verification.Calls;

/// <summary>Whether an assembly may come to the address of a core method's code: what most never do spares them the search for who writes there.</summary>
internal static class CodeAddresses
{
    /// <summary>Judges by what an assembly refers to and what all its bodies were seen to take the address of.</summary>
    public static bool MayBeAtHand(CallCode code, BodyScanner seen) =>
        ReadsHandles(code.Metadata) || IsOfCore(code, seen.Addressed) || seen.Delegated.Count > 0 && MakesThunks(code.Metadata) && IsOfCore(code, seen.Delegated);

    private static bool IsOfCore(CallCode code, IReadOnlyCollection<int> tokens) => tokens.Any(t => code.CoreOf(t) is not null);

    // RuntimeMethodHandle.Value is the address of the runtime's description of a method.
    private static bool ReadsHandles(MetadataReader metadata) =>
        RefersTo(metadata, "RuntimeMethodHandle", "GetFunctionPointer") || RefersTo(metadata, "RuntimeMethodHandle", "get_Value");

    private static bool MakesThunks(MetadataReader metadata) => RefersTo(metadata, "Marshal", "GetFunctionPointerForDelegate");

    private static bool RefersTo(MetadataReader metadata, string type, string name)
    {
        var names = metadata.StringComparer;
        foreach (var handle in metadata.MemberReferences)
        {
            var reference = metadata.GetMemberReference(handle);
            if (reference.Parent.Kind == HandleKind.TypeReference && names.Equals(reference.Name, name) && names.Equals(metadata.GetTypeReference((TypeReferenceHandle)reference.Parent).Name, type))
                return true;
        }

        return false;
    }
}
