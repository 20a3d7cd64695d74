using System;
using System.Linq;
using System.Reflection;
using System.Reflection.Metadata;

namespace NoCustomization.Verification.Metadata;

/// <summary>
/// The properties of extension blocks (C# 14). Callers see static methods, get_P(receiver) and set_P(receiver, value), of the class around the block; the property
/// itself, with what its author annotated, stands in a nameless nested type that nobody refers to, one for all blocks of a receiver. The getter stands for it,
/// or the setter where there is none.
/// </summary>
internal static class ExtensionProperties
{
    /// <summary>The property whose accessor's code a method holds; nil for every other method.</summary>
    public static PropertyDefinitionHandle Of(MetadataReader metadata, MethodDefinitionHandle handle)
    {
        const TypeAttributes StaticClass = TypeAttributes.Abstract | TypeAttributes.Sealed;
        var method = metadata.GetMethodDefinition(handle);
        var type = metadata.GetTypeDefinition(method.GetDeclaringType());
        if ((method.Attributes & MethodAttributes.Static) == 0 || (type.Attributes & StaticClass) != StaticClass)
            return default;
        var name = metadata.GetString(method.Name);
        if (!name.StartsWith("get_", StringComparison.Ordinal) && !name.StartsWith("set_", StringComparison.Ordinal))
            return default;
        foreach (var nested in type.GetNestedTypes())
        {
            var group = metadata.GetTypeDefinition(nested);
            if (!metadata.StringComparer.StartsWith(group.Name, "<G>$"))
                continue;
            foreach (var property in group.GetProperties())
            {
                var accessors = metadata.GetPropertyDefinition(property).GetAccessors();
                if (IsDeclarationOf(metadata, group, accessors.Getter, name, method) || IsDeclarationOf(metadata, group, accessors.Setter, name, method))
                    return property;
            }
        }

        return default;
    }

    /// <summary>The method that stands for the property to which a method belongs; the method itself where it is no accessor of a block.</summary>
    public static MethodDefinitionHandle Representative(MetadataReader metadata, MethodDefinitionHandle handle)
    {
        var method = metadata.GetMethodDefinition(handle);
        if (!metadata.StringComparer.StartsWith(method.Name, "set_") || Of(metadata, handle) is not { IsNil: false } property)
            return handle;
        var getter = metadata.GetPropertyDefinition(property).GetAccessors().Getter;
        if (getter.IsNil)
            return handle;
        foreach (var candidate in metadata.GetTypeDefinition(method.GetDeclaringType()).GetMethods())
        {
            if (Of(metadata, candidate) == property && metadata.StringComparer.StartsWith(metadata.GetMethodDefinition(candidate).Name, "get_"))
                return candidate;
        }

        return handle;
    }

    private static bool IsDeclarationOf(MetadataReader metadata, in TypeDefinition group, MethodDefinitionHandle handle, string name, in MethodDefinition code)
    {
        if (handle.IsNil)
            return false;
        var accessor = metadata.GetMethodDefinition(handle);
        if (!metadata.StringComparer.Equals(accessor.Name, name))
            return false;
        var own = SignatureParser.Method(metadata, accessor.Signature);
        var parameters = SignatureParser.Method(metadata, code.Signature).Parameters;
        return own.Header.IsInstance
            ? parameters.Length == own.Parameters.Length + 1 && IsReceiver(metadata, group, parameters[0])
            : parameters.Length == own.Parameters.Length;
    }

    // The type parameters of the block are the method's.
    private static bool IsReceiver(MetadataReader metadata, in TypeDefinition group, SignatureType parameter)
    {
        var name = TypeNames.Of(metadata, parameter, []);
        foreach (var nested in group.GetNestedTypes())
        {
            var marker = metadata.GetTypeDefinition(nested);
            var arguments = Enumerable.Range(0, marker.GetGenericParameters().Count).Select(i => "!!" + i).ToArray();
            foreach (var handle in marker.GetMethods())
            {
                var method = metadata.GetMethodDefinition(handle);
                if (metadata.StringComparer.Equals(method.Name, "<Extension>$") && SignatureParser.Method(metadata, method.Signature).Parameters is [var receiver]
                    && TypeNames.Of(metadata, receiver, arguments) == name)
                {
                    return true;
                }
            }
        }

        return false;
    }
}
