using System;
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
    private readonly Dictionary<EntityHandle, int> _near = [];
    private readonly bool?[] _hasCollections = new bool?[LibraryJudges.All.Length];

    private CallTokens(MetadataReader metadata, Callees callees)
    {
        _metadata = metadata;
        _callees = callees;
    }

    /// <summary>Marks them.</summary>
    public static void Mark(MetadataReader metadata, Callees callees, TokenMap map)
    {
        var tokens = new CallTokens(metadata, callees);
        foreach (var table in (System.ReadOnlySpan<TableIndex>)[TableIndex.MemberRef, TableIndex.MethodSpec])
        {
            for (var row = 1; row <= metadata.GetTableRowCount(table); row++)
            {
                var token = (int)table << 24 | row;
                if (tokens.MarksOf(table, row, token) is var marks and not TokenMarks.None)
                    map.Mark(token, marks);
            }
        }

        tokens.MarkNative(map);
    }

    private void MarkNative(TokenMap map)
    {
        if (_metadata.GetTableRowCount(TableIndex.ImplMap) == 0)
            return;
        var native = JudgesNear(MemoryAccess.Namespace, MemoryAccess.Native);
        foreach (var handle in _metadata.MethodDefinitions)
        {
            if (CallReader.NativeNameOf(_metadata, handle) is { } name && MarksOf(native, new CalledMember(MemoryAccess.Namespace, MemoryAccess.Native, name, null)) is var marks and not TokenMarks.None)
                map.Mark(MetadataTokens.GetToken(handle), marks);
        }
    }

    private TokenMarks MarksOf(TableIndex table, int row, int token)
    {
        var reference = MetadataTokens.MemberReferenceHandle(row);
        if (table == TableIndex.MethodSpec)
        {
            if (_metadata.GetMethodSpecification(MetadataTokens.MethodSpecificationHandle(row)).Method is not { Kind: HandleKind.MemberReference } generic)
                return TokenMarks.None;
            reference = (MemberReferenceHandle)generic;
        }

        var near = JudgesNear(_metadata.GetMemberReference(reference).Parent);
        if (near == 0 || _callees.Of(token) is not { } callee)
            return TokenMarks.None;
        // A generic method is called by a specification, whose arguments may decide.
        if (table == TableIndex.MemberRef && callee.Shape.GenericCount > 0)
            return TokenMarks.None;
        return MarksOf(near, new CalledMember(callee.Namespace, callee.TypeName, callee.Name, ElementOf(callee)));
    }

    private static TokenMarks MarksOf(int judges, in CalledMember member)
    {
        var marks = TokenMarks.None;
        for (var i = 0; judges >> i != 0; i++)
        {
            var judge = LibraryJudges.All[i];
            if ((judges >> i & 1) != 0 && judge.Knows(member))
                marks |= judge.NeedsCodeAddresses ? TokenMarks.Memory : TokenMarks.Call;
        }

        return marks;
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

    // The judges, one bit each, that may know a member of a type: only of the members of such types is more read than the type's name.
    private int JudgesNear(EntityHandle type)
    {
        if (type.Kind is not (HandleKind.TypeReference or HandleKind.TypeSpecification))
            return 0;
        if (_near.TryGetValue(type, out var judges))
            return judges;
        var definition = TypeResolver.DefinitionOf(_metadata, type);
        if (definition != type)
        {
            judges = JudgesNear(definition);
        }
        else if (type.Kind == HandleKind.TypeReference)
        {
            var (@namespace, name) = Callees.NameOf(_metadata, type);
            judges = JudgesNear(@namespace, name);
        }

        _near.Add(type, judges);
        return judges;
    }

    private int JudgesNear(string @namespace, string type)
    {
        var judges = 0;
        for (var i = 0; i < LibraryJudges.All.Length; i++)
            judges |= IsNear(i, @namespace, type) ? 1 << i : 0;
        return judges;
    }

    // Every assembly changes collections, and next to none those of a library.
    private bool IsNear(int judge, string @namespace, string type) =>
        LibraryJudges.All[judge].Has(@namespace, type) && (!@namespace.StartsWith("System.Collections", StringComparison.Ordinal) || (_hasCollections[judge] ??= RefersTo(LibraryJudges.All[judge].Collections)));

    private bool RefersTo(IReadOnlyList<CollectionSource> sources)
    {
        foreach (var handle in _metadata.TypeReferences)
        {
            var reference = _metadata.GetTypeReference(handle);
            for (var i = 0; i < sources.Count; i++)
            {
                if (_metadata.StringComparer.Equals(reference.Name, sources[i].Type) && _metadata.StringComparer.Equals(reference.Namespace, sources[i].Namespace)
                    && (sources[i].Getter is not { } getter || Calls(handle, getter)))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private bool Calls(TypeReferenceHandle type, string method)
    {
        foreach (var handle in _metadata.MemberReferences)
        {
            var reference = _metadata.GetMemberReference(handle);
            if (reference.Parent == (EntityHandle)type && _metadata.StringComparer.Equals(reference.Name, method))
                return true;
        }

        return false;
    }
}
