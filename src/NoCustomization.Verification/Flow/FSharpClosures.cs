using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using NoCustomization.Verification.Metadata;

namespace NoCustomization.Verification.Flow;

/// <summary>
/// The types that F# makes of lambdas, sequences and tasks. Making an object of one is making a delegate: who runs it, and how far, nobody can tell.
/// </summary>
internal sealed class FSharpClosures(MetadataReader metadata)
{
    /// <summary>The closure that an instruction makes; nil where it makes none.</summary>
    public TypeDefinitionHandle MadeBy(ILOpCode opcode, int token)
    {
        if (opcode is not (ILOpCode.Newobj or ILOpCode.Initobj) || (token & 0xFFFFFF) > metadata.GetTableRowCount((TableIndex)(token >>> 24)))
            return default;
        var handle = MetadataTokens.EntityHandle(token);
        EntityHandle type = opcode == ILOpCode.Initobj ? TypeResolver.DefinitionOf(metadata, handle)
            : LocalMethods.Resolve(metadata, handle) is { IsNil: false } constructor ? metadata.GetMethodDefinition(constructor).GetDeclaringType()
            : default;
        if (type.Kind != HandleKind.TypeDefinition || type.IsNil)
            return default;
        var closure = (TypeDefinitionHandle)type;
        var name = metadata.GetString(metadata.GetTypeDefinition(closure).Name);
        return GeneratedNames.HasLine(name) ? closure : default;
    }
}
