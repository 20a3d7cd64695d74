using System;
using System.Reflection.Metadata;
using System.Text;

namespace NoCustomization.Verification.Metadata;

/// <summary>
/// Full names of signature types with type arguments substituted, in which two signatures from different assemblies are compared.
/// The same type has the same name wherever it is defined or forwarded: <c>System.Int32</c>, <c>Ns.G`1&lt;System.String&gt;</c>, <c>!!0</c>.
/// </summary>
internal static class TypeNames
{
    // Substituting arguments into arguments can double the text at every level; no honest name comes near.
    private const int MaxLength = 100_000;

    /// <summary>The name of a type.</summary>
    /// <param name="metadata">The metadata the type comes from.</param>
    /// <param name="type">The type.</param>
    /// <param name="arguments">What stands for the type parameters of the declaring type; a parameter beyond them keeps its position.</param>
    public static string Of(MetadataReader metadata, SignatureType type, ReadOnlySpan<string> arguments)
    {
        if (type.Kind == SignatureKind.Primitive)
            return type.Name;
        if (type.Kind == SignatureKind.Named)
            return TypePath.Of(metadata, type.Handle).FullName;
        var builder = new StringBuilder();
        Append(builder, metadata, type, arguments);
        return builder.ToString();
    }

    /// <summary>The names of several types.</summary>
    public static string[] Of(MetadataReader metadata, SignatureType[] types, ReadOnlySpan<string> arguments)
    {
        var names = types.Length == 0 ? [] : new string[types.Length];
        for (var i = 0; i < types.Length; i++)
            names[i] = Of(metadata, types[i], arguments);
        return names;
    }

    private static void Append(StringBuilder builder, MetadataReader metadata, SignatureType type, ReadOnlySpan<string> arguments)
    {
        if (builder.Length > MaxLength)
            throw new BadImageFormatException("A type's name is too long.");
        switch (type.Kind)
        {
            case SignatureKind.Primitive:
                builder.Append(type.Name);
                break;
            case SignatureKind.Named:
                builder.Append(TypePath.Of(metadata, type.Handle).FullName);
                break;
            case SignatureKind.Generic:
                builder.Append(TypePath.Of(metadata, type.Handle).FullName);
                AppendList(builder, metadata, type.Arguments, arguments);
                break;
            case SignatureKind.Vector:
                Append(builder, metadata, type.Element!, arguments);
                builder.Append("[]");
                break;
            case SignatureKind.Array:
                Append(builder, metadata, type.Element!, arguments);
                builder.Append('[').Append('*').Append(',', type.Number - 1).Append(']');
                break;
            case SignatureKind.ByReference:
                Append(builder, metadata, type.Element!, arguments);
                builder.Append('&');
                break;
            case SignatureKind.Pointer:
                Append(builder, metadata, type.Element!, arguments);
                builder.Append('*');
                break;
            case SignatureKind.TypeParameter:
                if (type.Number < arguments.Length)
                    builder.Append(arguments[type.Number]);
                else
                    builder.Append('!').Append(type.Number);
                break;
            case SignatureKind.MethodParameter:
                builder.Append("!!").Append(type.Number);
                break;
            case SignatureKind.FunctionPointer:
                builder.Append("fnptr");
                AppendList(builder, metadata, type.Arguments, arguments);
                break;
        }
    }

    private static void AppendList(StringBuilder builder, MetadataReader metadata, SignatureType[] types, ReadOnlySpan<string> arguments)
    {
        builder.Append('<');
        for (var i = 0; i < types.Length; i++)
        {
            if (i > 0)
                builder.Append(',');
            Append(builder, metadata, types[i], arguments);
        }

        builder.Append('>');
    }
}
