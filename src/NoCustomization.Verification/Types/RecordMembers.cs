using System.Reflection.Metadata;
using NoCustomization.Verification.Metadata;

namespace NoCustomization.Verification.Types;

/// <summary>
/// The members that the C# compiler gives a record. A user may put <c>[CompilerGenerated]</c> on a member of his own; so only these names in a type
/// that has the unspeakable clone method are taken for generated.
/// </summary>
internal static class RecordMembers
{
    private const string Clone = "<Clone>$";

    /// <summary>Whether a class is a record.</summary>
    public static bool IsRecord(AssemblyImage image, TypeDefinitionHandle type)
    {
        var metadata = image.Metadata;
        foreach (var handle in metadata.GetTypeDefinition(type).GetMethods())
        {
            if (metadata.StringComparer.Equals(metadata.GetMethodDefinition(handle).Name, Clone))
                return true;
        }

        return false;
    }

    /// <summary>Whether a method of a record was generated.</summary>
    public static bool IsSynthesized(AssemblyImage image, TypeDefinitionHandle type, in MethodDefinition method)
    {
        var metadata = image.Metadata;
        var name = metadata.GetString(method.Name);
        if (name == Clone)
            return true;
        if (name is not ("PrintMembers" or "get_EqualityContract" or "GetHashCode" or "Equals" or "ToString" or "Deconstruct" or "op_Equality" or "op_Inequality"))
            return false;
        return AttributeNames.AnyCompilerGenerated(metadata, method.GetCustomAttributes()) && !(name == "get_EqualityContract" && HasContractField(metadata, type));
    }

    // An automatic property that a user wrote has the attribute on its accessor too, and a field.
    private static bool HasContractField(MetadataReader metadata, TypeDefinitionHandle type)
    {
        foreach (var handle in metadata.GetTypeDefinition(type).GetFields())
        {
            if (metadata.StringComparer.Equals(metadata.GetFieldDefinition(handle).Name, "<EqualityContract>k__BackingField"))
                return true;
        }

        return false;
    }
}
