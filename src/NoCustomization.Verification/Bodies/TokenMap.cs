using System;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;

namespace NoCustomization.Verification.Bodies;

/// <summary>Why a token is worth a second look.</summary>
[Flags]
internal enum TokenMarks : byte
{
    /// <summary>It is not.</summary>
    None = 0,

    /// <summary>It names something restricted.</summary>
    Reference = 1,

    /// <summary>It is a member of a patching library.</summary>
    Patch = 2,

    /// <summary>It is state of a core.</summary>
    State = 4,

    /// <summary>It is a call of a library that is judged.</summary>
    Call = 8,

    /// <summary>It is a call of a method of the assembly that hands on what it is told to a library.</summary>
    Helper = 16,

    /// <summary>It is a call of a library that writes to raw memory: it matters where the address of a core's code may be at hand.</summary>
    Memory = 32,
}

/// <summary>Marks of tokens, by table and row, so that one look per operand decides whether a body matters.</summary>
internal sealed class TokenMap(MetadataReader metadata)
{
    private readonly byte[]?[] _tables = new byte[]?[256];

    /// <summary>Whether no token is marked.</summary>
    public bool IsEmpty { get; private set; } = true;

    /// <summary>Adds a mark to a token.</summary>
    public void Mark(int token, TokenMarks marks)
    {
        ref var table = ref _tables[token >>> 24];
        table ??= new byte[metadata.GetTableRowCount((TableIndex)(token >>> 24)) + 1];
        table[token & 0xFFFFFF] |= (byte)marks;
        IsEmpty = false;
    }

    /// <summary>The marks of a token; none for one out of range.</summary>
    public TokenMarks this[int token]
    {
        get
        {
            var table = _tables[token >>> 24];
            var row = token & 0xFFFFFF;
            return table is not null && row < table.Length ? (TokenMarks)table[row] : TokenMarks.None;
        }
    }
}
