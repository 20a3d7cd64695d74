#if NET
using System;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace NoCustomization.Municipal.Conversion;

/// <summary>Writes a value to JSON as its text, leading zeros and all.</summary>
/// <typeparam name="T">A value with a text form.</typeparam>
internal sealed class TextJsonConverter<T> : JsonConverter<T>
    where T : struct, IParsable<T>
{
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Value(reader.GetString());

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WriteStringValue(value.ToString());

    public override T ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Value(reader.GetString());

    public override void WriteAsPropertyName(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WritePropertyName(value.ToString()!);

    private static T Value(string? text)
    {
        try
        {
            return T.Parse(text ?? "", CultureInfo.InvariantCulture);
        }
        catch (FormatException e)
        {
            throw new JsonException(e.Message, e);
        }
    }
}
#endif
