using System;
using System.Reflection.Metadata;
using System.Text;

namespace NoCustomization.Verification.Metadata;

/// <summary>
/// Documentation-comment ids, the same text as Roslyn's <c>GetDocumentationCommentId</c> gives for the symbol in C#, so that both eyes name a
/// symbol alike. Function pointers are empty in them, custom modifiers absent.
/// </summary>
internal static class DocumentationIds
{
    /// <summary><c>T:Ns.Outer`1.Inner</c>, from a type definition or reference.</summary>
    public static string OfType(MetadataReader metadata, EntityHandle type) => Append(new StringBuilder("T:"), metadata, type).ToString();

    /// <summary><c>M:Ns.T.M``1(System.Int32@)</c>.</summary>
    public static string OfMethod(MetadataReader metadata, MethodDefinitionHandle handle)
    {
        var method = metadata.GetMethodDefinition(handle);
        var builder = Append(new StringBuilder("M:"), metadata, method.GetDeclaringType()).Append('.');
        return AppendMethod(builder, metadata, metadata.GetString(method.Name), SignatureParser.Method(metadata, method.Signature)).ToString();
    }

    /// <summary>The id of what a member reference names, as far as the reference itself tells: a method or field, never a property or event.</summary>
    public static string OfReference(MetadataReader metadata, EntityHandle declaringType, MemberReferenceHandle handle)
    {
        var member = metadata.GetMemberReference(handle);
        var isMethod = member.GetKind() == MemberReferenceKind.Method;
        var builder = Append(new StringBuilder(isMethod ? "M:" : "F:"), metadata, declaringType).Append('.');
        var name = metadata.GetString(member.Name);
        return isMethod
            ? AppendMethod(builder, metadata, name, SignatureParser.Method(metadata, member.Signature)).ToString()
            : builder.Append(name).ToString();
    }

    /// <summary><c>F:Ns.T.F</c>.</summary>
    public static string OfField(MetadataReader metadata, FieldDefinitionHandle handle)
    {
        var field = metadata.GetFieldDefinition(handle);
        return Append(new StringBuilder("F:"), metadata, field.GetDeclaringType()).Append('.').Append(metadata.GetString(field.Name)).ToString();
    }

    /// <summary><c>P:Ns.T.P</c>, with the parameters of an indexer.</summary>
    public static string OfProperty(MetadataReader metadata, TypeDefinitionHandle declaringType, PropertyDefinitionHandle handle)
    {
        var property = metadata.GetPropertyDefinition(handle);
        var builder = Append(new StringBuilder("P:"), metadata, declaringType).Append('.');
        AppendEscaped(builder, metadata.GetString(property.Name));
        return AppendParameters(builder, metadata, SignatureParser.Method(metadata, property.Signature)).ToString();
    }

    /// <summary><c>E:Ns.T.E</c>.</summary>
    public static string OfEvent(MetadataReader metadata, TypeDefinitionHandle declaringType, EventDefinitionHandle handle)
    {
        var builder = Append(new StringBuilder("E:"), metadata, declaringType).Append('.');
        return AppendEscaped(builder, metadata.GetString(metadata.GetEventDefinition(handle).Name)).ToString();
    }

    private static StringBuilder AppendMethod(StringBuilder builder, MetadataReader metadata, string name, MethodShape shape)
    {
        AppendEscaped(builder, name);
        if (shape.GenericCount > 0)
            builder.Append("``").Append(shape.GenericCount);
        AppendParameters(builder, metadata, shape);
        if (name is "op_Implicit" or "op_Explicit" or "op_CheckedExplicit" && !shape.Header.IsInstance)
            Append(builder.Append('~'), metadata, shape.Return);
        return builder;
    }

    // A variable argument list leaves an empty place.
    private static StringBuilder AppendParameters(StringBuilder builder, MetadataReader metadata, MethodShape shape)
    {
        if (shape.Parameters.Length == 0 && !shape.IsVarArg)
            return builder;
        builder.Append('(');
        AppendList(builder, metadata, shape.Parameters);
        if (shape.IsVarArg && shape.Parameters.Length > 0)
            builder.Append(',');
        return builder.Append(')');
    }

    // An explicit implementation N.I<A>.M is written N#I{A}#M; an alias before :: is dropped.
    private static StringBuilder AppendEscaped(StringBuilder builder, string name)
    {
        var alias = name.IndexOf("::", StringComparison.Ordinal);
        foreach (var c in alias < 0 ? name : name.AsSpan(alias + 2))
            builder.Append(c switch { '.' => '#', '<' => '{', '>' => '}', _ => c });
        return builder;
    }

    private static StringBuilder Append(StringBuilder builder, MetadataReader metadata, EntityHandle type)
    {
        var path = TypePath.Of(metadata, type);
        if (path.Namespace.Length > 0)
            builder.Append(path.Namespace).Append('.');
        var arities = TypeArity.Of(metadata, type, path);
        for (var i = 0; i < path.Names.Length; i++)
        {
            if (i > 0)
                builder.Append('.');
            builder.Append(GeneratedNames.SourceTypeName(TypeArity.Unmangle(path.Names[i], arities[i])));
            if (arities[i] > 0)
                builder.Append('`').Append(arities[i]);
        }

        return builder;
    }

    private static void AppendList(StringBuilder builder, MetadataReader metadata, ReadOnlySpan<SignatureType> types)
    {
        for (var i = 0; i < types.Length; i++)
        {
            if (i > 0)
                builder.Append(',');
            Append(builder, metadata, types[i]);
        }
    }

    private static void Append(StringBuilder builder, MetadataReader metadata, SignatureType type)
    {
        switch (type.Kind)
        {
            case SignatureKind.Primitive:
                builder.Append(type.Name);
                break;
            case SignatureKind.Named or SignatureKind.Generic:
                AppendConstructed(builder, metadata, type);
                break;
            case SignatureKind.Vector:
                Append(builder, metadata, type.Element!);
                builder.Append("[]");
                break;
            case SignatureKind.Array:
                Append(builder, metadata, type.Element!);
                builder.Append("[0:");
                for (var i = 1; i < type.Number; i++)
                    builder.Append(",0:");
                builder.Append(']');
                break;
            case SignatureKind.ByReference:
                Append(builder, metadata, type.Element!);
                builder.Append('@');
                break;
            case SignatureKind.Pointer:
                Append(builder, metadata, type.Element!);
                builder.Append('*');
                break;
            case SignatureKind.TypeParameter:
                builder.Append('`').Append(type.Number);
                break;
            case SignatureKind.MethodParameter:
                builder.Append("``").Append(type.Number);
                break;
        }
    }

    // Type arguments stand behind the name that declares the parameters: N.C{`0}.D{System.Int32}.E.
    private static void AppendConstructed(StringBuilder builder, MetadataReader metadata, SignatureType type)
    {
        var path = TypePath.Of(metadata, type.Handle);
        if (path.Namespace.Length > 0)
            builder.Append(path.Namespace).Append('.');
        var arities = TypeArity.Of(metadata, type.Handle, path);
        var next = 0;
        for (var i = 0; i < path.Names.Length; i++)
        {
            if (i > 0)
                builder.Append('.');
            builder.Append(GeneratedNames.SourceTypeName(TypeArity.Unmangle(path.Names[i], arities[i])));
            // Names without an arity suffix (obfuscated ones): what is left belongs to the last.
            var count = i == path.Names.Length - 1 ? type.Arguments.Length - next : Math.Min(arities[i], type.Arguments.Length - next);
            if (count <= 0)
                continue;
            builder.Append('{');
            AppendList(builder, metadata, type.Arguments.AsSpan(next, count));
            builder.Append('}');
            next += count;
        }
    }
}
