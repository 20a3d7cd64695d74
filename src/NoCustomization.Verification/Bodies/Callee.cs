using System;
using System.Collections.Generic;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using NoCustomization.Verification.Metadata;
using SignatureKind = NoCustomization.Verification.Metadata.SignatureKind;

namespace NoCustomization.Verification.Bodies;

/// <summary>The method that a call names, as the caller's metadata tells it.</summary>
/// <param name="Type">The definition or reference of the declaring type; nil for a method of an array.</param>
/// <param name="Namespace">The type's namespace; of a nested type, that of the outermost.</param>
/// <param name="TypeName">The type's simple name without arity.</param>
/// <param name="Name">The method's name.</param>
/// <param name="Shape">Its signature.</param>
/// <param name="TypeArguments">The type arguments of the declaring type.</param>
/// <param name="MethodArguments">The type arguments of the method.</param>
internal sealed record Callee(EntityHandle Type, string Namespace, string TypeName, string Name, MethodShape Shape, SignatureType[] TypeArguments, SignatureType[] MethodArguments)
{
    /// <summary>Whether it takes a receiver.</summary>
    public bool IsInstance => Shape.Header.IsInstance;

    /// <summary>Whether it is a constructor.</summary>
    public bool IsConstructor => Name == ".ctor";

    /// <summary>Whether it is a method of a type by full name.</summary>
    public bool IsOf(string @namespace, string typeName) => TypeName == typeName && Namespace == @namespace;

    /// <summary>A type of the signature with the type arguments put in.</summary>
    public SignatureType Substitute(SignatureType type) => type.Kind switch
    {
        SignatureKind.TypeParameter when type.Number < TypeArguments.Length => TypeArguments[type.Number],
        SignatureKind.MethodParameter when type.Number < MethodArguments.Length => MethodArguments[type.Number],
        _ => type,
    };
}

/// <summary>The callees of one module, each read once.</summary>
internal sealed class Callees(MetadataReader metadata)
{
    private readonly Dictionary<int, Callee?> _known = [];

    /// <summary>The method that a token names; null where it names none or is damaged.</summary>
    public Callee? Of(int token)
    {
        if (!_known.TryGetValue(token, out var callee))
            _known.Add(token, callee = Read(token));
        return callee;
    }

    /// <summary>The namespace of a type (of a nested one, that of the outermost) and its simple name without arity.</summary>
    public static (string Namespace, string Name) NameOf(MetadataReader metadata, EntityHandle type)
    {
        var outer = TypePath.OuterOf(metadata, type, out var @namespace, out var name);
        for (var depth = 0; !outer.IsNil && depth < TypePath.MaxNesting; depth++)
            outer = TypePath.OuterOf(metadata, outer, out @namespace, out _);
        return (SharedNames.Of(metadata, @namespace), WithoutArity(SharedNames.Of(metadata, name)));
    }

    /// <summary>The simple name of a type without its arity.</summary>
    public static string WithoutArity(string name)
    {
        var tick = name.IndexOf('`', StringComparison.Ordinal);
        return tick < 0 ? name : name[..tick];
    }

    private Callee? Read(int token)
    {
        var row = token & 0xFFFFFF;
        var table = (TableIndex)(token >>> 24);
        if (row == 0 || table is not (TableIndex.MethodDef or TableIndex.MemberRef or TableIndex.MethodSpec) || row > metadata.GetTableRowCount(table))
            return null;
        switch (table)
        {
            case TableIndex.MethodSpec:
                var specification = metadata.GetMethodSpecification(MetadataTokens.MethodSpecificationHandle(row));
                return specification.Method.Kind is HandleKind.MethodDefinition or HandleKind.MemberReference && Of(MetadataTokens.GetToken(specification.Method)) is { } generic
                    ? generic with { MethodArguments = SignatureParser.MethodArguments(metadata, specification.Signature) }
                    : null;
            case TableIndex.MethodDef:
                var definition = metadata.GetMethodDefinition(MetadataTokens.MethodDefinitionHandle(row));
                return Create(definition.GetDeclaringType(), definition.Name, definition.Signature, []);
            default:
                var reference = metadata.GetMemberReference(MetadataTokens.MemberReferenceHandle(row));
                if (reference.GetKind() != MemberReferenceKind.Method)
                    return null;
                switch (reference.Parent.Kind)
                {
                    case HandleKind.TypeReference or HandleKind.TypeDefinition:
                        return Create(reference.Parent, reference.Name, reference.Signature, []);
                    case HandleKind.TypeSpecification:
                        var type = SignatureParser.Specification(metadata, (TypeSpecificationHandle)reference.Parent);
                        return Create(type.Kind is SignatureKind.Generic or SignatureKind.Named ? type.Handle : default, reference.Name, reference.Signature, type.Arguments);
                    default:
                        return null;
                }
        }
    }

    private Callee Create(EntityHandle type, StringHandle name, BlobHandle signature, SignatureType[] arguments)
    {
        var (@namespace, typeName) = ("", "");
        if (!type.IsNil)
        {
            (@namespace, typeName) = NameOf(metadata, type);
        }

        return new Callee(type, @namespace, typeName, SharedNames.Of(metadata, name), SignatureParser.Method(metadata, signature), arguments, []);
    }
}
