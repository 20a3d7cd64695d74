using System;
using System.Buffers.Binary;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Reflection.PortableExecutable;
using System.Text.RegularExpressions;
using NoCustomization.Tool.Shapes;

namespace NoCustomization.Conformance.Internals;

/// <summary>
/// The twin of a shape about restricted symbols: what its cores mark <c>[PackageInternal]</c> is internal in the twin's, which the vendor is let in to see.
/// So whatever was NC2004 must be NC2003, at the same places, for both eyes.
/// </summary>
internal static partial class InternalTwin
{
    private const string Friend = "Acme.Twin";
    private const int MethodFlagsOffset = 6;

    /// <summary>Writes the twin of a shape into a folder.</summary>
    public static void Write(SourceUnit shape, IEnumerable<CompiledUnit> cores, string folder)
    {
        var lines = File.ReadAllLines(shape.Path);
        var mark = shape.Language == SourceLanguage.VisualBasic ? "' " : "// ";
        foreach (var core in cores)
            File.WriteAllBytes(Path.Combine(folder, "cores", core.Name + ".dll"), Hide(core.Image));
        var text = lines.Select((l, i) => l.StartsWith(mark + "core:", StringComparison.Ordinal) ? CoreFile().Replace(l, "../cores/$1.dll") : LineOf(l));
        if (shape.Options.AllowUnsafe)
            text = text.Where(l => !l.StartsWith(mark + "options:", StringComparison.Ordinal)).Prepend($"{mark}options: unsafe=true; assembly={Friend}");
        else
            text = text.Prepend($"{mark}options: assembly={Friend}");
        File.WriteAllLines(Path.Combine(folder, "shapes", Path.GetFileName(shape.Path)), text);
    }

    // What is written to a member that nobody should see is NC2003 alone. Public types could not show internal ones in their signatures.
    private static string LineOf(string line)
    {
        line = PublicType().Replace(line, m => m.Value[0] == 'p' ? "internal" : "Friend");
        return line.Contains("NC2004", StringComparison.Ordinal) ? line.Replace(", NC2005", "", StringComparison.Ordinal).Replace("NC2004", "NC2003", StringComparison.Ordinal) : line;
    }

    private static byte[] Hide(byte[] image)
    {
        var copy = (byte[])image.Clone();
        using var pe = new PEReader(ImmutableArray.Create(image));
        var reader = pe.GetMetadataReader();
        foreach (var handle in reader.CustomAttributes)
        {
            var attribute = reader.GetCustomAttribute(handle);
            if (attribute.Constructor.Kind != HandleKind.MemberReference
                || reader.GetMemberReference((MemberReferenceHandle)attribute.Constructor).Parent is not { Kind: HandleKind.TypeReference } type
                || reader.GetString(reader.GetTypeReference((TypeReferenceHandle)type).Name) != "PackageInternalAttribute")
            {
                continue;
            }

            foreach (var hidden in RowsOf(reader, attribute.Parent))
                Hide(copy, pe, reader, hidden);
        }

        return copy;
    }

    private static IEnumerable<EntityHandle> RowsOf(MetadataReader reader, EntityHandle marked)
    {
        switch (marked.Kind)
        {
            case HandleKind.PropertyDefinition:
                var property = reader.GetPropertyDefinition((PropertyDefinitionHandle)marked).GetAccessors();
                return [property.Getter, property.Setter];
            case HandleKind.EventDefinition:
                var @event = reader.GetEventDefinition((EventDefinitionHandle)marked).GetAccessors();
                return [@event.Adder, @event.Remover];
            default:
                return [marked];
        }
    }

    private static void Hide(byte[] copy, PEReader pe, MetadataReader reader, EntityHandle handle)
    {
        if (handle.IsNil || !MetadataTokens.TryGetTableIndex(handle.Kind, out var table))
            return;
        var row = copy.AsSpan(pe.PEHeaders.MetadataStartOffset + reader.GetTableMetadataOffset(table) + (MetadataTokens.GetRowNumber(handle) - 1) * reader.GetTableRowSize(table));
        switch (handle.Kind)
        {
            case HandleKind.TypeDefinition:
                var flags = (TypeAttributes)BinaryPrimitives.ReadUInt32LittleEndian(row);
                var isNested = (flags & TypeAttributes.VisibilityMask) is not (TypeAttributes.Public or TypeAttributes.NotPublic);
                BinaryPrimitives.WriteUInt32LittleEndian(row, (uint)(flags & ~TypeAttributes.VisibilityMask | (isNested ? TypeAttributes.NestedAssembly : TypeAttributes.NotPublic)));
                break;
            case HandleKind.MethodDefinition:
                HideMember(row[MethodFlagsOffset..]);
                break;
            case HandleKind.FieldDefinition:
                HideMember(row);
                break;
        }
    }

    // Methods and fields share the numbers of accessibility.
    private static void HideMember(Span<byte> row)
    {
        var flags = (MethodAttributes)BinaryPrimitives.ReadUInt16LittleEndian(row);
        BinaryPrimitives.WriteUInt16LittleEndian(row, (ushort)(flags & ~MethodAttributes.MemberAccessMask | MethodAttributes.Assembly));
    }

    [GeneratedRegex(@"\.\./\.\./cores/(\w+)\.cs")]
    private static partial Regex CoreFile();

    [GeneratedRegex(@"\b[pP]ublic(?= (?:\w+ )*(?:class|struct|interface|record|delegate|enum|Class|Structure|Interface|Module|Delegate|Enum)\b)")]
    private static partial Regex PublicType();
}
