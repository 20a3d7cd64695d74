using System.Collections.Generic;
using System.Reflection;
using System.Reflection.Metadata;
using NoCustomization.Verification.Metadata;

namespace NoCustomization.Verification.Types;

/// <summary>Static classes and modules that exist only to hold extension members.</summary>
internal static class ExtensionClasses
{
    private const TypeAttributes Static = TypeAttributes.Abstract | TypeAttributes.Sealed;

    /// <summary>Whether a type holds extension members and shows nothing else: helpers that nobody outside sees do not count.</summary>
    public static bool Includes(AssemblyImage image, TypeDefinitionHandle handle)
    {
        var metadata = image.Metadata;
        var type = metadata.GetTypeDefinition(handle);
        if ((type.Attributes & Static) != Static
            && !AttributeNames.Any(metadata, type.GetCustomAttributes(), "Microsoft.VisualBasic.CompilerServices", "StandardModuleAttribute"))
        {
            return false;
        }

        var isShown = (type.Attributes & TypeAttributes.VisibilityMask) == TypeAttributes.Public;
        var blocks = BlockMembersOf(metadata, type, out var hasBlock);
        var any = hasBlock;
        foreach (var method in type.GetMethods())
        {
            var definition = metadata.GetMethodDefinition(method);
            if (IsExtension(metadata, definition) || blocks.Contains(metadata.GetString(definition.Name)))
                any = true;
            else if (isShown && (definition.Attributes & MethodAttributes.MemberAccessMask) == MethodAttributes.Public)
                return false;
        }

        return any && !(isShown && ShowsMore(metadata, type));
    }

    private static bool IsExtension(MetadataReader metadata, in MethodDefinition method) => (method.Attributes & MethodAttributes.Static) != 0
        && AttributeNames.Any(metadata, method.GetCustomAttributes(), "System.Runtime.CompilerServices", "ExtensionAttribute");

    private static bool ShowsMore(MetadataReader metadata, in TypeDefinition type)
    {
        foreach (var field in type.GetFields())
        {
            // A constant behaves like nothing; it names something for the extension members.
            if ((metadata.GetFieldDefinition(field).Attributes & (FieldAttributes.FieldAccessMask | FieldAttributes.Literal)) == FieldAttributes.Public)
                return true;
        }

        foreach (var nested in type.GetNestedTypes())
        {
            var definition = metadata.GetTypeDefinition(nested);
            if ((definition.Attributes & TypeAttributes.VisibilityMask) == TypeAttributes.NestedPublic && !GeneratedNames.IsUnspeakableType(metadata.GetString(definition.Name)))
                return true;
        }

        return false;
    }

    // C# 14: an extension block is a nested type that declares the members; their code stands in the class itself, under the same names.
    private static HashSet<string> BlockMembersOf(MetadataReader metadata, in TypeDefinition type, out bool any)
    {
        any = false;
        var names = new HashSet<string>();
        foreach (var nested in type.GetNestedTypes())
        {
            var definition = metadata.GetTypeDefinition(nested);
            if (!metadata.GetString(definition.Name).StartsWith("<G>$", System.StringComparison.Ordinal))
                continue;
            any = true;
            foreach (var method in definition.GetMethods())
                names.Add(metadata.GetString(metadata.GetMethodDefinition(method).Name));
        }

        return names;
    }
}
