namespace NoCustomization.Policy.Json;

/// <summary>A member of a JSON object.</summary>
public sealed class JsonMember
{
    internal JsonMember(string name, int nameStart, JsonValue value)
    {
        Name = name;
        NameStart = nameStart;
        Value = value;
    }

    /// <summary>The name, unescaped.</summary>
    public string Name { get; }

    /// <summary>Offset of the name's opening quote.</summary>
    public int NameStart { get; }

    /// <summary>The value.</summary>
    public JsonValue Value { get; }
}
