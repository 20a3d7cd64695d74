using System.Collections.Generic;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using NoCustomization.Policy.Calls;
using NoCustomization.Verification.Bodies;
using NoCustomization.Verification.Metadata;
using SignatureKind = NoCustomization.Verification.Metadata.SignatureKind;

namespace NoCustomization.Verification.Calls;

/// <summary>The tokens by which an assembly calls libraries that are judged.</summary>
internal sealed class CallTokens
{
    private readonly MetadataReader _metadata;
    private readonly Callees _callees;
    private readonly IReadOnlyList<LibraryJudge> _judges;
    private readonly Dictionary<EntityHandle, bool> _near = [];

    private CallTokens(MetadataReader metadata, Callees callees, IReadOnlyList<LibraryJudge> judges)
    {
        _metadata = metadata;
        _callees = callees;
        _judges = judges;
    }

    /// <summary>Marks them; false where there are none.</summary>
    public static bool Mark(MetadataReader metadata, Callees callees, TokenMap map, IReadOnlyList<LibraryJudge> judges)
    {
        var tokens = new CallTokens(metadata, callees, judges);
        var any = false;
        foreach (var table in (System.ReadOnlySpan<TableIndex>)[TableIndex.MemberRef, TableIndex.MethodSpec])
        {
            for (var row = 1; row <= metadata.GetTableRowCount(table); row++)
            {
                var token = (int)table << 24 | row;
                if (!tokens.IsOfInterest(table, row, token))
                    continue;
                map.Mark(token, TokenMarks.Call);
                any = true;
            }
        }

        return any | tokens.MarkNative(map);
    }

    private bool MarkNative(TokenMap map)
    {
        var any = false;
        if (_metadata.GetTableRowCount(TableIndex.ImplMap) == 0 || !_judges.Have(MemoryAccess.Namespace, MemoryAccess.Native))
            return false;
        foreach (var handle in _metadata.MethodDefinitions)
        {
            if (CallReader.NativeNameOf(_metadata, handle) is not { } name || !_judges.Know(new CalledMember(MemoryAccess.Namespace, MemoryAccess.Native, name, null)))
                continue;
            map.Mark(MetadataTokens.GetToken(handle), TokenMarks.Call);
            any = true;
        }

        return any;
    }

    private bool IsOfInterest(TableIndex table, int row, int token)
    {
        var reference = MetadataTokens.MemberReferenceHandle(row);
        if (table == TableIndex.MethodSpec)
        {
            if (_metadata.GetMethodSpecification(MetadataTokens.MethodSpecificationHandle(row)).Method is not { Kind: HandleKind.MemberReference } generic)
                return false;
            reference = (MemberReferenceHandle)generic;
        }

        if (!IsNear(_metadata.GetMemberReference(reference).Parent) || _callees.Of(token) is not { } callee)
            return false;
        // A generic method is called by a specification, whose arguments may decide.
        if (table == TableIndex.MemberRef && callee.Shape.GenericCount > 0)
            return false;
        return _judges.Know(new CalledMember(callee.Namespace, callee.TypeName, callee.Name, ElementOf(callee)));
    }

    private string? ElementOf(Callee callee)
    {
        var argument = callee.MethodArguments is [var ofMethod, ..] ? ofMethod : callee.TypeArguments is [var ofType, ..] ? ofType : null;
        return argument?.Kind switch
        {
            SignatureKind.Named or SignatureKind.Generic => TypePath.Of(_metadata, argument.Handle).FullName,
            SignatureKind.Primitive => argument.Name,
            _ => null,
        };
    }

    // Only of the members of these types is more read than the type's name.
    private bool IsNear(EntityHandle type)
    {
        if (type.Kind is not (HandleKind.TypeReference or HandleKind.TypeSpecification))
            return false;
        if (_near.TryGetValue(type, out var isNear))
            return isNear;
        if (TypeResolver.DefinitionOf(_metadata, type) is { IsNil: false, Kind: HandleKind.TypeReference } definition)
        {
            var path = TypePath.Of(_metadata, definition);
            isNear = _judges.Have(path.Namespace, Callees.WithoutArity(path.Names[^1]));
        }

        _near.Add(type, isNear);
        return isNear;
    }
}
