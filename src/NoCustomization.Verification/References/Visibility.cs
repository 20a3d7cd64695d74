using System.Reflection;
using System.Reflection.Metadata;
using NoCustomization.Policy.Cores;
using NoCustomization.Verification.Cores;
using NoCustomization.Verification.Metadata;

namespace NoCustomization.Verification.References;

/// <summary>Which definitions of a core another assembly cannot name without being let in: neither public nor reachable by deriving.</summary>
internal static class Visibility
{
    /// <summary>Whether a type, or one that contains it, is invisible. Where only its name is at hand it is taken for visible.</summary>
    public static bool IsInvisibleType(CoreSymbol type)
    {
        for (var current = type; current is not null; current = current.ContainingType)
        {
            if (current is not BinaryCoreSymbol { Handle.Kind: HandleKind.TypeDefinition } symbol)
                return false;
            var attributes = symbol.Image.Metadata.GetTypeDefinition(symbol.Type).Attributes;
            if ((attributes & TypeAttributes.VisibilityMask) is TypeAttributes.NotPublic or TypeAttributes.NestedAssembly or TypeAttributes.NestedFamANDAssem
                or TypeAttributes.NestedPrivate)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a method or field is invisible by its own modifiers.</summary>
    public static bool IsInvisible(CoreMember member)
    {
        var metadata = member.Image.Metadata;
        return member.Handle.Kind == HandleKind.MethodDefinition
            ? IsInvisible(metadata, (MethodDefinitionHandle)member.Handle)
            : (metadata.GetFieldDefinition((FieldDefinitionHandle)member.Handle).Attributes & FieldAttributes.FieldAccessMask)
                is FieldAttributes.PrivateScope or FieldAttributes.Private or FieldAttributes.FamANDAssem or FieldAttributes.Assembly;
    }

    /// <summary>Whether every accessor of a property or event is invisible.</summary>
    public static bool IsWhollyInvisible(AssemblyImage image, EntityHandle member)
    {
        var metadata = image.Metadata;
        switch (member.Kind)
        {
            case HandleKind.PropertyDefinition:
                var property = metadata.GetPropertyDefinition((PropertyDefinitionHandle)member).GetAccessors();
                return AllInvisible(metadata, property.Getter, property.Setter);
            case HandleKind.EventDefinition:
                var @event = metadata.GetEventDefinition((EventDefinitionHandle)member).GetAccessors();
                return AllInvisible(metadata, @event.Adder, @event.Remover);
            default:
                return true;
        }
    }

    private static bool AllInvisible(MetadataReader metadata, MethodDefinitionHandle first, MethodDefinitionHandle second) =>
        (first.IsNil || IsInvisible(metadata, first)) && (second.IsNil || IsInvisible(metadata, second));

    /// <summary>Whether a method is invisible by its own modifiers.</summary>
    public static bool IsInvisible(MetadataReader metadata, MethodDefinitionHandle method) =>
        (metadata.GetMethodDefinition(method).Attributes & MethodAttributes.MemberAccessMask)
            is MethodAttributes.PrivateScope or MethodAttributes.Private or MethodAttributes.FamANDAssem or MethodAttributes.Assembly;
}
