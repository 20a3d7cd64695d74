using System.Collections.Generic;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;

namespace NoCustomization.Verification.Bodies;

/// <summary>The linear pass over the instructions of a body that decides whether it is looked at closely.</summary>
internal sealed class BodyScanner(TokenMap map)
{
    private readonly HashSet<int> _delegated = [];
    private readonly HashSet<int> _addressed = [];

    /// <summary>The methods of other assemblies (by token) of which a scanned body made a delegate.</summary>
    public IReadOnlyCollection<int> Delegated => _delegated;

    /// <summary>The methods of other assemblies (by token) whose address a scanned body took for itself.</summary>
    public IReadOnlyCollection<int> Addressed => _addressed;

    /// <summary>The marks of all tokens that a body uses, in its instructions and as caught types.</summary>
    public TokenMarks Scan(MethodBody body)
    {
        var marks = TokenMarks.None;
        var reader = new ILReader(body.Code);
        while (reader.MoveNext())
        {
            if (reader.Kind != OperandKind.Token)
                continue;
            marks |= map[reader.Operand];
            if (reader.OpCode == ILOpCode.Ldftn && reader.Operand >>> 24 is (int)TableIndex.MemberRef or (int)TableIndex.MethodSpec)
                (IsOf(ILOpCode.Newobj, body, reader.NextOffset) ? _delegated : _addressed).Add(reader.Operand);
        }

        var clauses = new ExceptionClauses(body.Sections);
        while (clauses.MoveNext())
        {
            if (clauses.Kind == 0)
                marks |= map[clauses.TokenOrFilter];
        }

        return marks;
    }

    private static bool IsOf(ILOpCode opcode, MethodBody body, int offset) => offset < body.Code.Length && body.Code[offset] == (byte)opcode;
}
