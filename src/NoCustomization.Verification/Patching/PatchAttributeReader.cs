using System.Collections.Generic;
using System.Reflection.Metadata;
using NoCustomization.Policy.Libraries.Patching;
using NoCustomization.Verification.Cores;
using NoCustomization.Verification.Metadata;
using Statement = NoCustomization.Policy.Libraries.Patching.PatchStatement<NoCustomization.Verification.Patching.ReflectedType?, (System.Reflection.Metadata.CustomAttributeHandle Attribute, System.Reflection.Metadata.EntityHandle Owner)>;

namespace NoCustomization.Verification.Patching;

/// <summary>Finds Harmony's patch attributes.</summary>
internal sealed class PatchAttributeReader(PatchContext context, NamedTypes names)
{
    private static readonly List<Statement> None = [];

    private readonly MetadataReader _metadata = context.Vendor.Metadata;

    /// <summary>What each patch attribute of a declaration says, in order.</summary>
    public List<Statement> Read(CustomAttributeHandleCollection attributes, EntityHandle owner)
    {
        List<Statement>? statements = null;
        foreach (var handle in attributes)
        {
            var attribute = _metadata.GetCustomAttribute(handle);
            if (IsPatch(AttributeNames.TypeOf(_metadata, attribute)))
                (statements ??= []).Add(PatchStatements.Read<ReflectedType?, (CustomAttributeHandle, EntityHandle)>(new AttributeFacts(attribute, context, names), (handle, owner)));
        }

        return statements ?? None;
    }

    /// <summary>Whether one of several attributes is Harmony's.</summary>
    public static bool AnyOfHarmony(MetadataReader metadata, CustomAttributeHandleCollection attributes)
    {
        foreach (var handle in attributes)
        {
            if (AttributeNames.TryGetName(metadata, metadata.GetCustomAttribute(handle), out var @namespace, out _) && PatchLibraries.Harmony.Contain(metadata, @namespace))
                return true;
        }

        return false;
    }

    // Harmony's own, and whatever a vendor derives from them.
    private bool IsPatch(EntityHandle type)
    {
        for (var depth = 0; depth < 64 && !type.IsNil; depth++)
        {
            type = TypeResolver.DefinitionOf(_metadata, type);
            if (type.Kind == HandleKind.TypeReference)
            {
                var reference = _metadata.GetTypeReference((TypeReferenceHandle)type);
                return PatchLibraries.Harmony.Contain(_metadata, reference.Namespace) && HarmonyAttributes.IsPatch(SharedNames.Of(_metadata, reference.Name));
            }

            if (type.Kind != HandleKind.TypeDefinition)
                return false;
            var definition = _metadata.GetTypeDefinition((TypeDefinitionHandle)type);
            // Harmony itself may be merged into the vendor's assembly.
            if (PatchLibraries.Harmony.Contain(_metadata, definition.Namespace) && HarmonyAttributes.IsPatch(SharedNames.Of(_metadata, definition.Name)))
                return true;
            type = definition.BaseType;
        }

        return false;
    }
}
