using System;
using System.Collections;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using System.Linq;
using System.Text;
using System.Text.Json;
using NoCustomization.Parameters.Declaring;
using NoCustomization.Parameters.Texts;

namespace NoCustomization.Parameters;

/// <summary>Values that are kept as their text and read each time they are asked for: a history is long, and few of its lines are ever looked into.</summary>
/// <param name="json">A JSON object, known to be one.</param>
internal sealed class SetText(byte[] json) : IReadOnlyDictionary<string, JsonElement>
{
    public IEnumerable<string> Keys => Read().Keys;

    public IEnumerable<JsonElement> Values => Read().Values;

    public int Count => Read().Count;

    public JsonElement this[string key] => Read()[key];

    public bool ContainsKey(string key) => Read().ContainsKey(key);

    public bool TryGetValue(string key, [MaybeNullWhen(false)] out JsonElement value) => Read().TryGetValue(key, out value);

    public IEnumerator<KeyValuePair<string, JsonElement>> GetEnumerator() => Read().GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private Dictionary<string, JsonElement> Read()
    {
        try
        {
            // The elements share one copy of the text.
            return JsonElement.Parse(json, ParameterJson.Reading).EnumerateObject().ToDictionary(property => property.Name, property => property.Value, StringComparer.Ordinal);
        }
        catch (JsonException exception)
        {
            // Nothing of ours writes a name twice.
            throw new ParameterException(ParameterTexts.NoJsonFile(Encoding.UTF8.GetString(json), exception.Message), exception);
        }
    }
}
