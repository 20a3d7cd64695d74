using System;
using System.Linq;
using System.Reflection.Metadata;
using NoCustomization.Verification.Bodies;
using NoCustomization.Verification.Metadata;
using SignatureKind = NoCustomization.Verification.Metadata.SignatureKind;

namespace NoCustomization.Verification.References;

/// <summary>
/// <c>As New T</c> of Visual Basic: one name says the type of a field or property and what it is initialized with, or of several variables. <c>As T = New T</c> leaves
/// the same behind.
/// </summary>
internal static class AsNew
{
    // Where nothing else stands between two variables of one declaration: `a, b`. Between two declarations stands at least `:Dim `.
    private const int MaxGap = 4;

    /// <summary>Whether the type that a constructor makes was named in the declaration of what it initializes.</summary>
    public static bool IsDeclared(MethodCode code, ILNode creation) =>
        code.Module.Vendor.IsVisualBasic && (IsInitializer(code, creation) || IsFurtherVariable(code, creation));

    private static bool IsInitializer(MethodCode code, ILNode creation)
    {
        if (!creation.Consumers.Any(c => (c.Is(ILOpCode.Stfld) || c.Is(ILOpCode.Stsfld) || IsSetter(code, c)) && c.Inputs[^1] == creation))
            return false;
        var metadata = code.Metadata;
        SignatureType type;
        switch (code.Module.Vendor.Sites.MemberAt(code.Method, creation.Offset))
        {
            case { Kind: HandleKind.FieldDefinition } field:
                type = SignatureParser.Field(metadata, metadata.GetFieldDefinition((FieldDefinitionHandle)field).Signature);
                break;
            case { Kind: HandleKind.PropertyDefinition } property:
                type = SignatureParser.Method(metadata, metadata.GetPropertyDefinition((PropertyDefinitionHandle)property).Signature).Return;
                break;
            default:
                return false;
        }

        return code.Module.Callees.Of(creation.Operand) is { } callee && code.Module.Types.OfResult(callee) is { } created && IsSame(created.Type, type);
    }

    private static bool IsSetter(MethodCode code, ILNode node) => node.IsCall && MemberNames.NameOf(code.Metadata, node.Operand).StartsWith("set_", StringComparison.Ordinal);

    // Dim a, b As New T: of each variable nothing but the name is marked as its place.
    private static bool IsFurtherVariable(MethodCode code, ILNode creation)
    {
        var start = code.Statements.StartOf(creation.Offset);
        if (start <= 0 || code.Module.Callees.Of(creation.Operand) is not { } callee)
            return false;
        var symbols = code.Module.Vendor.Symbols;
        if (symbols.LocationOf(code.Method, start) is not { } here || symbols.LocationOf(code.Method, start - 1) is not { } before
            || here.StartLine != before.EndLine || here.StartColumn - before.EndColumn is <= 0 or > MaxGap
            || here.EndLine != here.StartLine || here.EndColumn - here.StartColumn >= callee.TypeName.Length + "x=New ".Length)
        {
            return false;
        }

        foreach (var node in code.Tree.Nodes.Between(code.Statements.StartOf(start - 1), start))
        {
            if (node.Is(ILOpCode.Newobj) && node.Operand == creation.Operand)
                return true;
        }

        return false;
    }

    private static bool IsSame(SignatureType a, SignatureType b)
    {
        if (a.Kind != b.Kind || a.Handle != b.Handle || a.Name != b.Name || a.Number != b.Number || a.Arguments.Length != b.Arguments.Length
            || (a.Element is null) != (b.Element is null) || a.Element is not null && !IsSame(a.Element, b.Element!))
        {
            return false;
        }

        for (var i = 0; i < a.Arguments.Length; i++)
        {
            if (!IsSame(a.Arguments[i], b.Arguments[i]))
                return false;
        }

        return a.Kind != SignatureKind.FunctionPointer;
    }
}
