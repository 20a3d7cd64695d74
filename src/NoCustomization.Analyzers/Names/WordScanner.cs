using System;
using System.Globalization;
using Microsoft.CodeAnalysis.Text;

namespace NoCustomization.Analyzers.Names;

/// <summary>
/// Finds the words of a source text and their hashes without allocating: no token, node or string is made. What a word means, and whether it stands
/// in a comment, is for the caller to ask where the hash is of interest.
/// </summary>
internal struct WordScanner
{
    [ThreadStatic]
    private static char[]? t_buffer;

    private readonly SourceText _text;
    private readonly NameTable _table;
    private readonly char[] _buffer;
    private readonly bool _escapes;
    private readonly int _end;
    private int _position;
    private int _from;
    private int _to;

    /// <summary>Starts before the first word of a span.</summary>
    /// <param name="text">The text.</param>
    /// <param name="span">The part to scan.</param>
    /// <param name="table">Whose hashes are computed.</param>
    /// <param name="escapes">Whether identifiers may be written with <c>\u0041</c> (C#).</param>
    public WordScanner(SourceText text, TextSpan span, NameTable table, bool escapes)
    {
        _text = text;
        _table = table;
        _escapes = escapes;
        _position = span.Start;
        _end = span.End;
        _buffer = t_buffer ??= new char[4096];
    }

    /// <summary>Where the word begins.</summary>
    public int Start { get; private set; }

    /// <summary>The word's hash.</summary>
    public int Hash { get; private set; }

    /// <summary>Steps to the next word. The scanner must stay on its thread, and no other may run on it in between.</summary>
    public bool MoveNext()
    {
        var inWord = false;
        var hash = NameTable.Start;
        for (; _position < _end; _position++)
        {
            var at = _position;
            var c = Read(at);
            if (c == '\\' && _escapes && TryReadEscape(at, out var escaped, out var length))
            {
                c = escaped;
                _position += length - 1;
            }

            if (IsWordCharacter(c))
            {
                if (!inWord)
                    (inWord, Start) = (true, at);
                hash = _table.Append(hash, c);
            }
            else if (inWord && !(c >= 128 && char.GetUnicodeCategory(c) == UnicodeCategory.Format))
            {
                // Format characters inside an identifier do not count.
                break;
            }
        }

        Hash = hash;
        return inWord;
    }

    private static bool IsWordCharacter(char c)
    {
        if (c < 128)
            return (uint)((c | 0x20) - 'a') <= 'z' - 'a' || c == '_' || (uint)(c - '0') <= 9;
        return char.IsLetterOrDigit(c)
            || char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.ConnectorPunctuation or UnicodeCategory.LetterNumber;
    }

    private char Read(int position)
    {
        if (position >= _to || position < _from)
        {
            _from = position;
            _to = Math.Min(position + _buffer.Length, _text.Length);
            _text.CopyTo(_from, _buffer, 0, _to - _from);
        }

        return _buffer[position - _from];
    }

    // \uXXXX or \UXXXXXXXX of the basic plane.
    private readonly bool TryReadEscape(int at, out char c, out int length)
    {
        c = '\0';
        length = 0;
        if (at + 1 >= _text.Length)
            return false;
        var digits = _text[at + 1] switch { 'u' => 4, 'U' => 8, _ => 0 };
        if (digits == 0 || at + 2 + digits > _text.Length)
            return false;
        var code = 0L;
        for (var i = 0; i < digits; i++)
        {
            var digit = _text[at + 2 + i];
            var value = digit is >= '0' and <= '9' ? digit - '0' : (digit | 0x20) is >= 'a' and <= 'f' ? (digit | 0x20) - 'a' + 10 : -1;
            if (value < 0)
                return false;
            code = code * 16 + value;
        }

        if (code > char.MaxValue)
            return false;
        c = (char)code;
        length = digits + 2;
        return true;
    }
}
