using System.Collections.Generic;
using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using NoCustomization.Policy.Calls;
using NoCustomization.Policy.Libraries.Reflection;
using NoCustomization.Policy.Usages;
using NoCustomization.Verification.Bodies;
using NoCustomization.Verification.Metadata;

namespace NoCustomization.Verification.Calls;

/// <summary>NC2001: a vendor's type with explicit layout that lays a field of its own over one of a core's type, to see what that hides. The finding stands at the field of the core's type.</summary>
internal static class OverlayJudge
{
    /// <summary>Judges the types of an assembly; one without explicit layouts costs nothing.</summary>
    public static void Judge(ReflectedTypes types, VendorAssembly vendor)
    {
        var metadata = vendor.Metadata;
        if (metadata.GetTableRowCount(TableIndex.FieldLayout) == 0)
            return;
        foreach (var handle in metadata.TypeDefinitions)
        {
            var type = metadata.GetTypeDefinition(handle);
            if ((type.Attributes & TypeAttributes.LayoutMask) == TypeAttributes.ExplicitLayout)
                Judge(types, vendor, type);
        }
    }

    private static void Judge(ReflectedTypes types, VendorAssembly vendor, TypeDefinition type)
    {
        var metadata = vendor.Metadata;
        var fields = new List<(FieldDefinitionHandle Handle, int Offset, BinaryType? Type)>();
        foreach (var handle in type.GetFields())
        {
            var field = metadata.GetFieldDefinition(handle);
            if ((field.Attributes & FieldAttributes.Static) == 0)
                fields.Add((handle, field.GetOffset(), types.Of(new CodeType(vendor.Image, SignatureParser.Field(metadata, field.Signature)))));
        }

        foreach (var field in fields)
        {
            if (field.Type?.Core is null)
                continue;
            var other = fields.FindIndex(f => f.Handle != field.Handle && f.Offset == field.Offset && f.Type?.Core is null);
            if (other >= 0 && Overlay.TargetOf(field.Type, fields[other].Type) is { } target)
                vendor.Findings.Declare(Usage.Of(UsageKind.Reflect, target), field.Handle);
        }
    }
}
