using System;
using System.Buffers;
using System.Collections.Generic;
using System.Text;
using System.Text.Json;
using NoCustomization.Parameters.Declaring;

namespace NoCustomization.Parameters;

/// <summary>How logs keep the values of a line as text.</summary>
public static class ParameterLogText
{
    /// <summary>Writes values as a JSON object.</summary>
    /// <param name="set">The values by property.</param>
    /// <returns>The text, on one line; numbers as they were written.</returns>
    public static string WriteSet(IReadOnlyDictionary<string, JsonElement> set)
    {
        ArgumentNullException.ThrowIfNull(set);
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, ParameterJson.Writing))
        {
            writer.WriteStartObject();
            foreach (var (name, value) in set)
            {
                writer.WritePropertyName(name);
                value.WriteTo(writer);
            }

            writer.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    /// <summary>Reads values from a JSON object.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The values by property.</returns>
    /// <exception cref="JsonException">It is no such text.</exception>
    public static IReadOnlyDictionary<string, JsonElement> ReadSet(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (text == "{}")
            return ParameterChange.EmptySet;
        var json = Encoding.UTF8.GetBytes(text);
        var reader = new Utf8JsonReader(json);
        if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject)
            throw new JsonException();
        while (reader.Read())
        {
        }

        return new SetText(json);
    }

    /// <summary>Writes names as a JSON array.</summary>
    /// <param name="end">The properties that end.</param>
    /// <returns>The text, on one line.</returns>
    public static string WriteEnd(IReadOnlyList<string> end) => JsonSerializer.Serialize(end, ParameterJson.Options);

    /// <summary>Reads names from a JSON array.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The properties that end.</returns>
    /// <exception cref="JsonException">It is no such text.</exception>
    public static IReadOnlyList<string> ReadEnd(string text) => text == "[]" ? [] : JsonSerializer.Deserialize<string[]>(text, ParameterJson.Options)!;
}
