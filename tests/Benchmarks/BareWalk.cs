using System.Collections.Generic;
using System.IO;
using System.Reflection.Emit;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Reflection.PortableExecutable;

namespace NoCustomization.Benchmarks;

/// <summary>The floor of every verifier: opens each assembly, decodes each method body with System.Reflection.Metadata, resolves each token's row.</summary>
internal static class BareWalk
{
    private static readonly OpCode[] s_short = new OpCode[256];
    private static readonly OpCode[] s_long = new OpCode[256];

    static BareWalk()
    {
        foreach (var field in typeof(OpCodes).GetFields())
        {
            var code = (OpCode)field.GetValue(null)!;
            (code.Size == 1 ? s_short : s_long)[code.Value & 0xff] = code;
        }
    }

    public static long Run(IReadOnlyList<string> files)
    {
        long tokens = 0;
        foreach (var file in files)
        {
            using var pe = new PEReader(File.OpenRead(file), PEStreamOptions.PrefetchEntireImage);
            if (!pe.HasMetadata)
                continue;
            var metadata = pe.GetMetadataReader();
            foreach (var handle in metadata.MethodDefinitions)
            {
                var method = metadata.GetMethodDefinition(handle);
                if (method.RelativeVirtualAddress != 0)
                    tokens += Walk(metadata, pe.GetMethodBody(method.RelativeVirtualAddress).GetILReader());
            }
        }

        return tokens;
    }

    private static long Walk(MetadataReader metadata, BlobReader il)
    {
        long tokens = 0;
        while (il.RemainingBytes > 0)
        {
            var first = il.ReadByte();
            var code = first == 0xfe ? s_long[il.ReadByte()] : s_short[first];
            switch (code.OperandType)
            {
                case OperandType.InlineField or OperandType.InlineMethod or OperandType.InlineTok or OperandType.InlineType:
                    tokens += Resolve(metadata, MetadataTokens.EntityHandle(il.ReadInt32()));
                    break;
                case OperandType.InlineNone:
                    break;
                case OperandType.ShortInlineBrTarget or OperandType.ShortInlineI or OperandType.ShortInlineVar:
                    il.Offset += 1;
                    break;
                case OperandType.InlineVar:
                    il.Offset += 2;
                    break;
                case OperandType.InlineI8 or OperandType.InlineR:
                    il.Offset += 8;
                    break;
                case OperandType.InlineSwitch:
                    var targets = il.ReadInt32();
                    il.Offset += 4 * targets;
                    break;
                default:
                    il.Offset += 4;
                    break;
            }
        }

        return tokens;
    }

    private static int Resolve(MetadataReader metadata, EntityHandle handle) => handle.Kind switch
    {
        HandleKind.MemberReference => metadata.GetMemberReference((MemberReferenceHandle)handle).Parent.IsNil ? 0 : 1,
        HandleKind.MethodDefinition => metadata.GetMethodDefinition((MethodDefinitionHandle)handle).Name.IsNil ? 0 : 1,
        HandleKind.FieldDefinition => metadata.GetFieldDefinition((FieldDefinitionHandle)handle).Name.IsNil ? 0 : 1,
        HandleKind.TypeReference => metadata.GetTypeReference((TypeReferenceHandle)handle).Name.IsNil ? 0 : 1,
        HandleKind.TypeDefinition => metadata.GetTypeDefinition((TypeDefinitionHandle)handle).Name.IsNil ? 0 : 1,
        HandleKind.TypeSpecification => metadata.GetTypeSpecification((TypeSpecificationHandle)handle).Signature.IsNil ? 0 : 1,
        HandleKind.MethodSpecification => metadata.GetMethodSpecification((MethodSpecificationHandle)handle).Method.IsNil ? 0 : 1,
        _ => 0,
    };
}
