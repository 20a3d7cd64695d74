using System.Collections.Generic;

namespace NoCustomization.Policy.Json;

/// <summary>A JSON value that knows where it stands, so that an error can point at it.</summary>
public sealed class JsonValue
{
    internal JsonValue(JsonKind kind, int start)
    {
        Kind = kind;
        Start = start;
    }

    /// <summary>What it is.</summary>
    public JsonKind Kind { get; }

    /// <summary>Offset of its first character in the text.</summary>
    public int Start { get; }

    /// <summary>Offset behind its last character.</summary>
    public int End { get; internal set; }

    /// <summary>The text of a string, unescaped, or of a number, as written; otherwise empty.</summary>
    public string Text { get; internal set; } = "";

    /// <summary>The items of an array; otherwise empty.</summary>
    public IReadOnlyList<JsonValue> Items { get; internal set; } = [];

    /// <summary>The members of an object in their order; otherwise empty.</summary>
    public IReadOnlyList<JsonMember> Members { get; internal set; } = [];
}
