using System;
using System.Collections.Generic;
using System.Globalization;
using System.Text;
using Text = NoCustomization.Policy.Findings.Text;

namespace NoCustomization.Policy.Json;

/// <summary>
/// A small strict reader of RFC 8259: no comments, no trailing commas, no duplicate members, no lone surrogates, nothing that is not UTF-8, bounded depth. It exists because
/// the analyzer cannot carry System.Text.Json into every compiler host and the framework's own readers have no positions.
/// </summary>
public sealed class StrictJsonReader
{
    /// <summary>How deep arrays and objects may nest; our documents need 5.</summary>
    public const int MaxDepth = 32;

    private static readonly char[] s_undecoded = ['\uFFFD', '\0'];

    private readonly string _text;
    private readonly bool _isLenient;
    private int _at;

    private StrictJsonReader(string text, bool isLenient)
    {
        _text = text;
        _isLenient = isLenient;
    }

    /// <summary>Reads a document.</summary>
    /// <param name="text">The whole text; a byte order mark at its start is skipped.</param>
    /// <exception cref="JsonFormatException">The text is not strict JSON.</exception>
    public static JsonValue Read(string text) => Read(text, isLenient: false);

    /// <summary>
    /// Reads a document of others, whose own readers let comments, trailing commas and repeated members pass: of a setting that they take, nothing must be lost.
    /// </summary>
    /// <param name="text">The whole text; a byte order mark at its start is skipped.</param>
    /// <exception cref="JsonFormatException">The text is not even that.</exception>
    public static JsonValue ReadLenient(string text) => Read(text, isLenient: true);

    private static JsonValue Read(string text, bool isLenient)
    {
        var reader = new StrictJsonReader(text, isLenient);
        // What a decoder puts where the bytes mean nothing, and what UTF-16 looks like to it: a guess at the text would be judged for the text.
        if (!isLenient && text.IndexOfAny(s_undecoded) is >= 0 and var at)
            throw new JsonFormatException(at, new Text("Json_NotUtf8"));
        if (text.Length > 0 && text[0] == '\uFEFF')
            reader._at = 1;
        reader.SkipSpace();
        var value = reader.ReadValue(0);
        reader.SkipSpace();
        if (reader._at < text.Length)
            throw reader.Error("Json_TextAfterDocument");
        return value;
    }

    private JsonValue ReadValue(int depth)
    {
        if (_at >= _text.Length)
            throw Error("Json_UnexpectedEnd");
        switch (_text[_at])
        {
            case '{':
                return ReadObject(depth);
            case '[':
                return ReadArray(depth);
            case '"':
                var start = _at;
                return new JsonValue(JsonKind.String, start) { Text = ReadString(), End = _at };
            case 't':
                return ReadWord("true", JsonKind.True);
            case 'f':
                return ReadWord("false", JsonKind.False);
            case 'n':
                return ReadWord("null", JsonKind.Null);
            case '-' or (>= '0' and <= '9'):
                return ReadNumber();
            default:
                throw Unexpected();
        }
    }

    private JsonValue ReadObject(int depth)
    {
        Descend(depth);
        var value = new JsonValue(JsonKind.Object, _at++);
        var members = new List<JsonMember>();
        var names = new HashSet<string>(StringComparer.Ordinal);
        SkipSpace();
        if (!TryTake('}'))
        {
            do
            {
                SkipSpace();
                if (IsTrailing('}'))
                    break;
                if (_at >= _text.Length)
                    throw Error("Json_UnexpectedEnd");
                if (_text[_at] != '"')
                    throw Unexpected();
                var nameStart = _at;
                var name = ReadString();
                if (!names.Add(name) && !_isLenient)
                    throw new JsonFormatException(nameStart, new Text("Json_DuplicateMember", name));
                SkipSpace();
                Take(':');
                SkipSpace();
                members.Add(new JsonMember(name, nameStart, ReadValue(depth + 1)));
                SkipSpace();
            }
            while (TryTake(','));
            Take('}');
        }

        value.Members = members;
        value.End = _at;
        return value;
    }

    private JsonValue ReadArray(int depth)
    {
        Descend(depth);
        var value = new JsonValue(JsonKind.Array, _at++);
        var items = new List<JsonValue>();
        SkipSpace();
        if (!TryTake(']'))
        {
            do
            {
                SkipSpace();
                if (IsTrailing(']'))
                    break;
                items.Add(ReadValue(depth + 1));
                SkipSpace();
            }
            while (TryTake(','));
            Take(']');
        }

        value.Items = items;
        value.End = _at;
        return value;
    }

    private JsonValue ReadWord(string word, JsonKind kind)
    {
        if (string.CompareOrdinal(_text, _at, word, 0, word.Length) != 0)
            throw Unexpected();
        var value = new JsonValue(kind, _at);
        value.End = _at += word.Length;
        return value;
    }

    private JsonValue ReadNumber()
    {
        var start = _at;
        TryTake('-');
        if (!TryTake('0'))
            TakeDigits();
        if (TryTake('.'))
            TakeDigits();
        if (TryTake('e') || TryTake('E'))
        {
            if (!TryTake('+'))
                TryTake('-');
            TakeDigits();
        }

        return new JsonValue(JsonKind.Number, start) { Text = _text.Substring(start, _at - start), End = _at };
    }

    private string ReadString()
    {
        var start = _at++;
        var plain = _at;
        StringBuilder? builder = null;
        while (true)
        {
            if (_at >= _text.Length)
                throw new JsonFormatException(start, new Text("Json_UnexpectedEnd"));
            var c = _text[_at];
            if (c == '"')
                break;
            if (c < ' ')
                throw Unexpected();
            if (c == '\\')
            {
                builder ??= new StringBuilder();
                builder.Append(_text, plain, _at - plain);
                builder.Append(ReadEscape());
                plain = _at;
            }
            else
            {
                _at++;
            }
        }

        var result = builder is null ? _text.Substring(plain, _at - plain) : builder.Append(_text, plain, _at - plain).ToString();
        _at++;
        RejectLoneSurrogates(result, start);
        return result;
    }

    private char ReadEscape()
    {
        _at++;
        if (_at >= _text.Length)
            throw Error("Json_UnexpectedEnd");
        switch (_text[_at++])
        {
            case '"': return '"';
            case '\\': return '\\';
            case '/': return '/';
            case 'b': return '\b';
            case 'f': return '\f';
            case 'n': return '\n';
            case 'r': return '\r';
            case 't': return '\t';
            case 'u' when _at + 4 <= _text.Length
                && ushort.TryParse(_text.Substring(_at, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code):
                _at += 4;
                return (char)code;
            default:
                _at--;
                throw Unexpected();
        }
    }

    private static void RejectLoneSurrogates(string text, int start)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsSurrogate(text[i]))
                continue;
            if (!char.IsHighSurrogate(text[i]) || i + 1 >= text.Length || !char.IsLowSurrogate(text[i + 1]))
                throw new JsonFormatException(start, new Text("Json_LoneSurrogate"));
            i++;
        }
    }

    private void Descend(int depth)
    {
        if (depth >= MaxDepth)
            throw new JsonFormatException(_at, new Text("Json_TooDeep", MaxDepth));
    }

    // What stands behind a comma is the end.
    private bool IsTrailing(char end) => _isLenient && _at < _text.Length && _text[_at] == end;

    private void SkipSpace()
    {
        do
        {
            while (_at < _text.Length && _text[_at] is (' ' or '\t' or '\r' or '\n'))
                _at++;
        }
        while (_isLenient && SkipComment());
    }

    private bool SkipComment()
    {
        if (_at + 1 >= _text.Length || _text[_at] != '/' || _text[_at + 1] is not ('/' or '*'))
            return false;
        var isLine = _text[_at + 1] == '/';
        var end = isLine ? _text.IndexOf('\n', _at) : _text.IndexOf("*/", _at + 2, StringComparison.Ordinal);
        if (end < 0 && !isLine)
            throw Error("Json_UnexpectedEnd");
        _at = end < 0 ? _text.Length : isLine ? end + 1 : end + 2;
        return true;
    }

    private bool TryTake(char c)
    {
        if (_at >= _text.Length || _text[_at] != c)
            return false;
        _at++;
        return true;
    }

    private void Take(char c)
    {
        if (TryTake(c))
            return;
        throw _at >= _text.Length ? Error("Json_UnexpectedEnd") : Unexpected();
    }

    private void TakeDigits()
    {
        var start = _at;
        while (_at < _text.Length && _text[_at] is (>= '0' and <= '9'))
            _at++;
        if (_at == start)
            throw _at >= _text.Length ? Error("Json_UnexpectedEnd") : Unexpected();
    }

    private JsonFormatException Error(string key) => new(_at, new Text(key));

    private JsonFormatException Unexpected() => new(_at, new Text("Json_UnexpectedCharacter", char.IsControl(_text[_at])
        ? "U+" + ((int)_text[_at]).ToString("X4", CultureInfo.InvariantCulture)
        : _text[_at].ToString()));
}
