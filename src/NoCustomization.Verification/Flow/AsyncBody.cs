using System;
using System.Collections.Generic;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using NoCustomization.Verification.Bodies;

namespace NoCustomization.Verification.Flow;

/// <summary>What the compilers of C# and Visual Basic make of the body of an async method.</summary>
internal sealed class AsyncBody
{
    private readonly MetadataReader _metadata;
    private readonly Dictionary<int, bool> _isSelector = [];

    private AsyncBody(MetadataReader metadata, int stateLocal)
    {
        _metadata = metadata;
        StateLocal = stateLocal;
    }

    /// <summary>The local that holds the state; -1 where there is none.</summary>
    public int StateLocal { get; }

    /// <summary>Reads how the body of a state machine's <c>MoveNext</c> begins: with <c>ldarg.0</c>, <c>ldfld</c>, <c>stloc</c> of the state.</summary>
    public static AsyncBody Read(MetadataReader metadata, ReadOnlySpan<byte> code)
    {
        var reader = new ILReader(code);
        var isState = reader.MoveNext() && reader.OpCode == ILOpCode.Ldarg_0 && reader.MoveNext() && reader.OpCode == ILOpCode.Ldfld
            && MemberNames.NameOf(metadata, reader.Operand) is "<>1__state" or "$State" && reader.MoveNext();
        return new AsyncBody(metadata, isState ? Locals.StoredBy(reader) : -1);
    }

    /// <summary>
    /// Whether a clause stands for a finally part, or a part of it, that awaits: it keeps whatever is thrown, to be thrown again after the code that
    /// follows. A catch that a user wrote without a type drops what it caught.
    /// </summary>
    public bool KeepsException(ReadOnlySpan<byte> code, in ExceptionClause clause)
    {
        if (clause.IsFinally || clause.Filter >= 0 || !IsObject(clause.CaughtType) || (uint)clause.Handler.Start >= (uint)code.Length)
            return false;
        var reader = new ILReader(code[clause.Handler.Start..]);
        return reader.MoveNext() && Locals.StoredBy(reader) >= 0;
    }

    /// <summary>Whether a field is one in which the C# compiler keeps what no user named, such as the way by which a try statement was left.</summary>
    public bool IsSelector(int field)
    {
        if (!_isSelector.TryGetValue(field, out var known))
        {
            var name = MemberNames.NameOf(_metadata, field);
            _isSelector.Add(field, known = name.StartsWith("<>7__wrap", StringComparison.Ordinal) || name.StartsWith("<>s__", StringComparison.Ordinal));
        }

        return known;
    }

    /// <summary>Whether a call leaves the method without a result: it awaits what is not there yet, or fails.</summary>
    public static bool Leaves(Callee callee) => callee.Name switch
    {
        "AwaitUnsafeOnCompleted" or "AwaitOnCompleted" => true,
        // That of the builder; the source of a task is a user's.
        "SetException" => callee.TypeName != "TaskCompletionSource",
        _ => false,
    };

    private bool IsObject(int token)
    {
        var row = token & 0xFFFFFF;
        if ((TableIndex)(token >>> 24) != TableIndex.TypeRef || row == 0 || row > _metadata.TypeReferences.Count)
            return false;
        var type = _metadata.GetTypeReference(MetadataTokens.TypeReferenceHandle(row));
        return _metadata.StringComparer.Equals(type.Name, "Object") && _metadata.StringComparer.Equals(type.Namespace, "System");
    }
}
