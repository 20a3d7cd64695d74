using System;
using System.Buffers.Binary;

namespace NoCustomization.Verification.Bodies;

/// <summary>Walks the exception clauses of a body without allocating. Ends early where they are cut off.</summary>
internal ref struct ExceptionClauses
{
    private ReadOnlySpan<byte> _rest;
    private int _left;
    private bool _fat;
    private bool _more;

    /// <summary>Starts before the first clause.</summary>
    /// <param name="sections">A body's <see cref="MethodBody.Sections"/>.</param>
    public ExceptionClauses(ReadOnlySpan<byte> sections)
    {
        _rest = sections;
        _more = !sections.IsEmpty;
    }

    /// <summary>What the clause is: 0 catch, 1 filter, 2 finally, 4 fault.</summary>
    public int Kind { get; private set; }

    /// <summary>Where the guarded block begins.</summary>
    public int TryOffset { get; private set; }

    /// <summary>Its length in bytes.</summary>
    public int TryLength { get; private set; }

    /// <summary>Where the handler begins.</summary>
    public int HandlerOffset { get; private set; }

    /// <summary>Its length in bytes.</summary>
    public int HandlerLength { get; private set; }

    /// <summary>The token of the caught type, or where the filter begins.</summary>
    public int TokenOrFilter { get; private set; }

    /// <summary>Steps to the next clause.</summary>
    public bool MoveNext()
    {
        while (_left == 0)
        {
            if (!_more || !OpenSection())
                return false;
        }

        _left--;
        var size = _fat ? 24 : 12;
        if (_rest.Length < size)
        {
            _left = 0;
            return _more = false;
        }

        if (_fat)
        {
            Kind = Int32(0);
            TryOffset = Int32(4);
            TryLength = Int32(8);
            HandlerOffset = Int32(12);
            HandlerLength = Int32(16);
            TokenOrFilter = Int32(20);
        }
        else
        {
            Kind = UInt16(0);
            TryOffset = UInt16(2);
            TryLength = _rest[4];
            HandlerOffset = UInt16(5);
            HandlerLength = _rest[7];
            TokenOrFilter = Int32(8);
        }

        _rest = _rest[size..];
        return true;
    }

    private bool OpenSection()
    {
        if (_rest.Length < 4)
            return false;
        int flags = _rest[0];
        _more = (flags & 0x80) != 0;
        _fat = (flags & 0x40) != 0;
        var size = _fat ? _rest[1] | _rest[2] << 8 | _rest[3] << 16 : _rest[1];
        if ((flags & 0x3F) != 1)
            return false;
        // Some compilers leave the four bytes of the header out of the size: dividing rounds both to the same count.
        _left = size / (_fat ? 24 : 12);
        _rest = _rest[4..];
        return true;
    }

    private readonly int Int32(int at) => BinaryPrimitives.ReadInt32LittleEndian(_rest[at..]);

    private readonly int UInt16(int at) => BinaryPrimitives.ReadUInt16LittleEndian(_rest[at..]);
}
