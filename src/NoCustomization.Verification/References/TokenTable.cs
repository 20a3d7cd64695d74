using System;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using NoCustomization.Verification.Bodies;
using NoCustomization.Verification.Metadata;
using SignatureKind = NoCustomization.Verification.Metadata.SignatureKind;

namespace NoCustomization.Verification.References;

/// <summary>What each token of the vendor's assembly names that it must not: worked out once, before any body is read.</summary>
internal sealed class TokenTable
{
    private readonly NameJudge _judge;
    private readonly MetadataReader _metadata;
    private readonly TokenNames?[] _typeReferences;
    private readonly TokenNames?[] _specifications;
    private readonly TokenNames?[] _members;
    private readonly TokenNames?[] _methodSpecifications;
    private readonly BaseCallStubs _stubs;

    private TokenTable(NameJudge judge)
    {
        _judge = judge;
        _metadata = judge.Image.Metadata;
        _typeReferences = new TokenNames?[_metadata.GetTableRowCount(TableIndex.TypeRef)];
        _specifications = new TokenNames?[_metadata.GetTableRowCount(TableIndex.TypeSpec)];
        _members = new TokenNames?[_metadata.GetTableRowCount(TableIndex.MemberRef)];
        _methodSpecifications = new TokenNames?[_metadata.GetTableRowCount(TableIndex.MethodSpec)];
        for (var i = 0; i < _typeReferences.Length; i++)
        {
            if (judge.OfType(MetadataTokens.TypeReferenceHandle(i + 1)) is { } name)
                (_typeReferences[i], HasTypes) = (new TokenNames { Types = [name] }, true);
        }

        for (var i = 0; i < _specifications.Length && HasTypes; i++)
        {
            if (judge.In(MetadataTokens.TypeSpecificationHandle(i + 1)) is { Length: > 0 } names)
                _specifications[i] = new TokenNames { Types = names };
        }

        for (var i = 0; i < _members.Length; i++)
            _members[i] = NonEmpty(Member(MetadataTokens.MemberReferenceHandle(i + 1)));
        for (var i = 0; i < _methodSpecifications.Length; i++)
            _methodSpecifications[i] = NonEmpty(Method(MetadataTokens.MethodSpecificationHandle(i + 1)));
        _stubs = IsEmpty ? BaseCallStubs.None : BaseCallStubs.Find(judge.Image);
    }

    /// <summary>Whether a restricted type is referred to, so that signatures and attributes are worth looking at.</summary>
    public bool HasTypes { get; }

    /// <summary>Whether no token names anything restricted: no body need be read.</summary>
    public bool IsEmpty => !HasTypes && Array.TrueForAll(_members, m => m is null);

    /// <summary>Works out the table of an assembly.</summary>
    public static TokenTable Create(NameJudge judge) => new(judge);

    /// <summary>What a token names; null where nothing restricted.</summary>
    public TokenNames? Of(int token)
    {
        var row = (token & 0xFFFFFF) - 1;
        var rows = (TableIndex)(token >>> 24) switch
        {
            TableIndex.TypeRef => _typeReferences,
            TableIndex.TypeSpec => _specifications,
            TableIndex.MemberRef => _members,
            TableIndex.MethodSpec => _methodSpecifications,
            _ => null,
        };
        if (rows is not null)
            return (uint)row < (uint)rows.Length ? rows[row] : null;
        // A stub's own call is no call of a stub.
        return _stubs.TargetOf(token) is var target and not 0 && !IsStub(target) ? Of(target) : null;
    }

    /// <summary>Whether a token is a type that is neither constructed nor an array.</summary>
    public static bool IsPlainType(int token) => (TableIndex)(token >>> 24) == TableIndex.TypeRef;

    /// <summary>Whether a method token is that of a stub by which a closure calls its base class.</summary>
    public bool IsStub(int token) => _stubs.TargetOf(token) != 0;

    /// <summary>Whether a method only passes a call on to the base class, made by the compiler for a lambda that says <c>base.M()</c>.</summary>
    public bool IsStub(MethodDefinitionHandle method) => _stubs.TargetOf(MetadataTokens.GetToken(method)) != 0;

    /// <summary>Marks the tokens that name something.</summary>
    public void Mark(TokenMap map)
    {
        Mark(map, TableIndex.TypeRef, _typeReferences);
        Mark(map, TableIndex.TypeSpec, _specifications);
        Mark(map, TableIndex.MemberRef, _members);
        Mark(map, TableIndex.MethodSpec, _methodSpecifications);
        foreach (var stub in _stubs.Methods)
        {
            if (Of(stub) is not null)
                map.Mark(stub, TokenMarks.Reference);
        }
    }

    private static void Mark(TokenMap map, TableIndex table, TokenNames?[] rows)
    {
        for (var i = 0; i < rows.Length; i++)
        {
            if (rows[i] is not null)
                map.Mark((int)table << 24 | i + 1, TokenMarks.Reference);
        }
    }

    private static TokenNames? NonEmpty(TokenNames? names) => names is { IsEmpty: false } ? names : null;

    private TokenNames? Member(MemberReferenceHandle handle)
    {
        var reference = _metadata.GetMemberReference(handle);
        var parent = reference.Parent;
        switch (parent.Kind)
        {
            case HandleKind.TypeReference:
                return _judge.Cores.PackageOf(_judge.Image, parent) is null ? null : Member(reference, parent, []);
            case HandleKind.TypeDefinition:
                return InheritsFromCore((TypeDefinitionHandle)parent) ? Member(reference, parent, []) : null;
            case HandleKind.TypeSpecification:
                if (!HasTypes)
                    return TypeResolver.DefinitionOf(_metadata, parent) is { IsNil: false } constructed && IsOfCore(constructed) ? Member(reference, constructed, []) : null;
                var type = SignatureParser.Specification(_metadata, (TypeSpecificationHandle)parent);
                if (type.Kind is SignatureKind.Vector or SignatureKind.Array)
                    return ArrayMember(reference, type);
                if (type.Kind != SignatureKind.Generic)
                    return null;
                var arguments = _judge.In(type.Arguments);
                return IsOfCore(type.Handle) ? Member(reference, type.Handle, arguments)
                    : arguments.Length == 0 ? null
                    : new TokenNames
                    {
                        ParentArguments = arguments,
                        IsConstructor = IsConstructor(reference),
                        IsStatic = IsStatic(reference),
                        Plumbing = IsOperator(reference) ? Plumbing.Always : PlumbingNames.OfType(_metadata, type.Handle),
                    };
            default:
                return null;
        }
    }

    // `new R[2, 3]` is a constructor of the array; its other methods are element access, which names nothing.
    private TokenNames? ArrayMember(MemberReference reference, SignatureType array) =>
        IsConstructor(reference) ? new TokenNames { ParentArguments = _judge.In(array), IsConstructor = true } : null;

    private TokenNames? Member(MemberReference reference, EntityHandle type, RestrictedName[] arguments)
    {
        var definition = _judge.DefinitionOf(reference);
        // `with` copies a record by a member that no language can name.
        var (direct, throughTable) = definition is { } found && !_metadata.StringComparer.Equals(reference.Name, "<Clone>$") ? _judge.OfMember(found) : default;
        var typeName = IsConstructor(reference) ? _judge.OfType(type) : null;
        if (direct is null && throughTable is null && typeName is null && arguments.Length == 0)
            return null;
        return new TokenNames
        {
            // A released constructor of a restricted type may be called.
            Member = definition is not null && direct is null ? null : typeName ?? direct,
            VirtualMember = throughTable,
            IsConstructor = IsConstructor(reference),
            IsOfRestrictedType = typeName is not null,
            IsStatic = IsStatic(reference),
            Role = RoleOf(_metadata.GetString(reference.Name)),
            ParentArguments = arguments,
        };
    }

    private TokenNames? Method(MethodSpecificationHandle handle)
    {
        var specification = _metadata.GetMethodSpecification(handle);
        var token = MetadataTokens.GetToken(specification.Method);
        var generic = specification.Method.Kind == HandleKind.MemberReference ? Of(token) : null;
        var arguments = HasTypes ? _judge.In(SignatureParser.MethodArguments(_metadata, specification.Signature)) : [];
        if (arguments.Length == 0)
            return generic;
        var plumbing = PlumbingOf(specification.Method);
        return new TokenNames
        {
            Member = generic?.Member,
            VirtualMember = generic?.VirtualMember,
            ParentArguments = generic?.ParentArguments ?? [],
            IsStatic = generic?.IsStatic ?? false,
            Role = generic?.Role ?? MemberRole.Other,
            MethodArguments = AreWritten(specification.Method) ? arguments : generic?.Member is null ? arguments[..1] : [],
            Plumbing = plumbing != Plumbing.None ? plumbing : generic?.Plumbing ?? Plumbing.None,
        };
    }

    private Plumbing PlumbingOf(EntityHandle method)
    {
        if (method.Kind == HandleKind.MethodDefinition)
        {
            var definition = _metadata.GetMethodDefinition((MethodDefinitionHandle)method);
            return PlumbingNames.OfType(_metadata, definition.GetDeclaringType());
        }

        var reference = _metadata.GetMemberReference((MemberReferenceHandle)method);
        return PlumbingNames.OfMethod(_metadata, TypeResolver.DefinitionOf(_metadata, reference.Parent), _metadata.GetString(reference.Name));
    }

    // A type parameter that no parameter mentions cannot be inferred, and then all type arguments are written.
    private bool AreWritten(EntityHandle method)
    {
        var signature = method.Kind == HandleKind.MethodDefinition
            ? _metadata.GetMethodDefinition((MethodDefinitionHandle)method).Signature
            : _metadata.GetMemberReference((MemberReferenceHandle)method).Signature;
        var shape = SignatureParser.Method(_metadata, signature);
        for (var i = 0; i < shape.GenericCount; i++)
        {
            if (!Array.Exists(shape.Parameters, p => Mentions(p, i)))
                return true;
        }

        return false;
    }

    private static bool Mentions(SignatureType type, int parameter) =>
        type.Kind == SignatureKind.MethodParameter ? type.Number == parameter
        : type.Element is { } element && Mentions(element, parameter) || Array.Exists(type.Arguments, a => Mentions(a, parameter));

    private static MemberRole RoleOf(string name) => name switch
    {
        "GetEnumerator" or "GetAsyncEnumerator" or "GetAwaiter" => MemberRole.Begin,
        "MoveNext" or "MoveNextAsync" or "get_IsCompleted" => MemberRole.Step,
        "get_Current" or "GetResult" => MemberRole.Take,
        "Dispose" or "DisposeAsync" => MemberRole.End,
        _ => name.StartsWith("set_", StringComparison.Ordinal) ? MemberRole.Set : MemberRole.Other,
    };

    private bool IsStatic(MemberReference reference) =>
        reference.GetKind() == MemberReferenceKind.Method && !_metadata.GetBlobReader(reference.Signature).ReadSignatureHeader().IsInstance;

    private bool IsConstructor(MemberReference reference) => _metadata.StringComparer.Equals(reference.Name, ".ctor");

    private bool IsOperator(MemberReference reference) => _metadata.StringComparer.StartsWith(reference.Name, "op_");

    private bool IsOfCore(EntityHandle type) => type.Kind == HandleKind.TypeDefinition
        ? InheritsFromCore((TypeDefinitionHandle)type)
        : _judge.Cores.PackageOf(_judge.Image, type) is not null;

    // Compilers name the declaring type; hand-made IL may name an own type that inherits the member.
    private bool InheritsFromCore(TypeDefinitionHandle type)
    {
        for (var depth = 0; depth < 64; depth++)
        {
            var ancestor = TypeResolver.DefinitionOf(_metadata, _metadata.GetTypeDefinition(type).BaseType);
            if (ancestor.IsNil)
                return false;
            if (ancestor.Kind != HandleKind.TypeDefinition)
                return ancestor.Kind == HandleKind.TypeReference && _judge.Cores.PackageOf(_judge.Image, ancestor) is not null;
            type = (TypeDefinitionHandle)ancestor;
        }

        return false;
    }
}
