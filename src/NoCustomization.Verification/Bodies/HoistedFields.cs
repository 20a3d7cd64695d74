using System;
using System.Collections.Generic;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using NoCustomization.Verification.Metadata;

namespace NoCustomization.Verification.Bodies;

/// <summary>
/// The fields of closures and state machines that stand for locals. They keep their value where a body resumes after an await or a yield, which no branch from
/// before leads to.
/// </summary>
internal sealed class HoistedFields(MetadataReader metadata)
{
    private readonly Dictionary<int, ILNode> _values = [];
    private readonly HashSet<int> _ambiguous = [];

    /// <summary>Notes a store.</summary>
    public void Store(int field, ILNode value)
    {
        // What a state machine no longer needs it clears.
        if (value.Is(ILOpCode.Ldnull) && _values.ContainsKey(field))
            return;
        // Temporaries are used again and again, each time right after they are stored.
        if (!_values.TryAdd(field, value) && !IsTemporary(metadata, field))
            _ambiguous.Add(field);
        _values[field] = value;
    }

    /// <summary>The value of a temporary, or of a local that is stored once; else null.</summary>
    public ILNode? ValueOf(int field) => _ambiguous.Contains(field) ? null : _values.GetValueOrDefault(field);

    /// <summary>Whether a token is a field of a closure or state machine.</summary>
    public static bool IsHoisted(MetadataReader metadata, int token)
    {
        var row = token & 0xFFFFFF;
        EntityHandle type;
        switch ((TableIndex)(token >>> 24))
        {
            case TableIndex.Field when row > 0 && row <= metadata.FieldDefinitions.Count:
                type = metadata.GetFieldDefinition(MetadataTokens.FieldDefinitionHandle(row)).GetDeclaringType();
                break;
            case TableIndex.MemberRef when row > 0 && row <= metadata.MemberReferences.Count:
                var member = metadata.GetMemberReference(MetadataTokens.MemberReferenceHandle(row));
                if (member.Parent.Kind != HandleKind.TypeSpecification)
                    return false;
                type = TypeResolver.DefinitionOf(metadata, member.Parent);
                break;
            default:
                return false;
        }

        return type.Kind == HandleKind.TypeDefinition
            && GeneratedNames.IsUnspeakableType(SharedNames.Of(metadata, metadata.GetTypeDefinition((TypeDefinitionHandle)type).Name));
    }

    /// <summary>Whether a field of a closure or state machine holds no local or parameter of the author's.</summary>
    public static bool IsTemporary(MetadataReader metadata, int field)
    {
        var name = MemberNames.NameOf(metadata, field);
        return name.StartsWith("<>", StringComparison.Ordinal) || name.StartsWith("$U", StringComparison.Ordinal) || name.StartsWith("$S", StringComparison.Ordinal)
            || name.StartsWith("$A", StringComparison.Ordinal);
    }
}
