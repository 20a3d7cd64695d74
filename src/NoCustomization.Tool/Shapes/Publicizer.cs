using System;
using System.Buffers.Binary;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Reflection.PortableExecutable;

namespace NoCustomization.Tool.Shapes;

/// <summary>
/// Makes the copy of an assembly that publicizing tools give a vendor to compile against: internal and private symbols are public in its
/// metadata, nothing else changes. Only the accessibility bits are rewritten in place, so that the identity stays the genuine one's.
/// </summary>
internal static class Publicizer
{
    private const int MethodFlagsOffset = 6;

    /// <summary>The publicized copy of an image.</summary>
    public static byte[] Publicize(byte[] image)
    {
        var copy = (byte[])image.Clone();
        using var pe = new PEReader(System.Collections.Immutable.ImmutableArray.Create(image));
        var reader = pe.GetMetadataReader();
        var metadata = copy.AsSpan(pe.PEHeaders.MetadataStartOffset);
        foreach (var handle in reader.TypeDefinitions)
        {
            var type = reader.GetTypeDefinition(handle);
            var row = Row(reader, metadata, TableIndex.TypeDef, MetadataTokens.GetRowNumber(handle));
            var flags = (TypeAttributes)BinaryPrimitives.ReadUInt32LittleEndian(row);
            if (IsUserWritten(reader.GetString(type.Name)))
                BinaryPrimitives.WriteUInt32LittleEndian(row, (uint)Publicize(flags));
            PublicizeMembers(reader, metadata, type);
        }

        return copy;
    }

    private static void PublicizeMembers(MetadataReader reader, Span<byte> metadata, TypeDefinition type)
    {
        foreach (var handle in type.GetMethods())
        {
            var method = reader.GetMethodDefinition(handle);
            var name = reader.GetString(method.Name);
            // An explicit implementation is no name that anybody can use.
            if (!IsUserWritten(name) || name.LastIndexOf('.') > 0)
                continue;
            var row = Row(reader, metadata, TableIndex.MethodDef, MetadataTokens.GetRowNumber(handle))[MethodFlagsOffset..];
            var access = Publicize((int)(method.Attributes & MethodAttributes.MemberAccessMask));
            BinaryPrimitives.WriteUInt16LittleEndian(row, (ushort)((int)(method.Attributes & ~MethodAttributes.MemberAccessMask) | access));
        }

        // A public field with its event's name would make every use of the event ambiguous.
        var events = type.GetEvents().Select(e => reader.GetString(reader.GetEventDefinition(e).Name)).ToHashSet(StringComparer.Ordinal);
        foreach (var handle in type.GetFields())
        {
            var field = reader.GetFieldDefinition(handle);
            var name = reader.GetString(field.Name);
            if (!IsUserWritten(name) || events.Contains(name))
                continue;
            var row = Row(reader, metadata, TableIndex.Field, MetadataTokens.GetRowNumber(handle));
            var access = Publicize((int)(field.Attributes & FieldAttributes.FieldAccessMask));
            BinaryPrimitives.WriteUInt16LittleEndian(row, (ushort)((int)(field.Attributes & ~FieldAttributes.FieldAccessMask) | access));
        }
    }

    private static Span<byte> Row(MetadataReader reader, Span<byte> metadata, TableIndex table, int row) =>
        metadata[(reader.GetTableMetadataOffset(table) + (row - 1) * reader.GetTableRowSize(table))..];

    private static bool IsUserWritten(string name) => !name.Contains('<', StringComparison.Ordinal);

    private static TypeAttributes Publicize(TypeAttributes flags) => (flags & TypeAttributes.VisibilityMask) switch
    {
        TypeAttributes.NotPublic => flags | TypeAttributes.Public,
        TypeAttributes.Public => flags,
        _ => flags & ~TypeAttributes.VisibilityMask | TypeAttributes.NestedPublic,
    };

    // Methods and fields share the numbers. What a subclass sees already keeps its accessibility, or overrides of it would no longer compile.
    private static int Publicize(int access) => (MethodAttributes)access is MethodAttributes.Private or MethodAttributes.FamANDAssem or MethodAttributes.Assembly
        ? (int)MethodAttributes.Public
        : access;
}
