using System;
using System.Buffers.Binary;
using System.Collections.Immutable;
using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Reflection.PortableExecutable;

namespace NoCustomization.Conformance.Oracle;

/// <summary>
/// Makes a mutant by changing flags in a copy of the core's compiled metadata. A mutant in source could fail to compile inside the core;
/// in metadata nothing but the one symbol changes.
/// </summary>
internal static class MutantImage
{
    private const int MethodFlagsOffset = 6;

    /// <summary>The mutant's image.</summary>
    public static byte[] Of(byte[] core, Mutation mutation)
    {
        var copy = (byte[])core.Clone();
        using var pe = new PEReader(ImmutableArray.Create(core));
        var reader = pe.GetMetadataReader();
        foreach (var token in mutation.Tokens)
        {
            var handle = MetadataTokens.EntityHandle(token);
            MetadataTokens.TryGetTableIndex(handle.Kind, out var table);
            var row = copy.AsSpan(pe.PEHeaders.MetadataStartOffset + reader.GetTableMetadataOffset(table) + (MetadataTokens.GetRowNumber(handle) - 1) * reader.GetTableRowSize(table));
            switch (handle.Kind)
            {
                case HandleKind.TypeDefinition:
                    BinaryPrimitives.WriteUInt32LittleEndian(row, (uint)Change((TypeAttributes)BinaryPrimitives.ReadUInt32LittleEndian(row), mutation.Kind));
                    break;
                case HandleKind.MethodDefinition:
                    Change(row[MethodFlagsOffset..], mutation.Kind);
                    break;
                case HandleKind.FieldDefinition:
                    Change(row, mutation.Kind);
                    break;
                default:
                    throw new ArgumentException("Not a type, method or field: " + handle.Kind, nameof(mutation));
            }
        }

        return copy;
    }

    private static TypeAttributes Change(TypeAttributes flags, MutationKind kind) => kind == MutationKind.SealType
        ? flags | TypeAttributes.Sealed
        : flags & ~TypeAttributes.VisibilityMask | ((flags & TypeAttributes.VisibilityMask) == TypeAttributes.Public ? TypeAttributes.NotPublic : TypeAttributes.NestedAssembly);

    // Methods and fields share the numbers of accessibility.
    private static void Change(Span<byte> row, MutationKind kind)
    {
        var flags = (MethodAttributes)BinaryPrimitives.ReadUInt16LittleEndian(row);
        flags = kind switch
        {
            MutationKind.SealMember => flags | MethodAttributes.Final,
            MutationKind.HideConstructors => flags & ~MethodAttributes.MemberAccessMask | MethodAttributes.Private,
            _ => flags & ~MethodAttributes.MemberAccessMask | MethodAttributes.Assembly,
        };
        BinaryPrimitives.WriteUInt16LittleEndian(row, (ushort)flags);
    }
}
