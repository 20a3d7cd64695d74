using System;
using System.ComponentModel;
using System.Reflection;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace NoCustomization.Parameters.Declaring;

/// <summary>Writes a value type as the text of its own <c>[TypeConverter]</c>, so that types of libraries without any JSON can be parameters.</summary>
internal sealed class TextValueConverterFactory : JsonConverterFactory
{
    public override bool CanConvert(Type typeToConvert)
    {
        if (!typeToConvert.IsDefined(typeof(TypeConverterAttribute), inherit: false) || typeToConvert.IsDefined(typeof(JsonConverterAttribute), inherit: false))
            return false;
        var converter = TypeDescriptor.GetConverter(typeToConvert);
        return converter.CanConvertFrom(typeof(string)) && converter.CanConvertTo(typeof(string));
    }

    public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options) =>
        (JsonConverter)Activator.CreateInstance(typeof(TextValueConverter<>).MakeGenericType(typeToConvert))!;

    private sealed class TextValueConverter<T> : JsonConverter<T>
        where T : notnull
    {
        private readonly TypeConverter _converter = TypeDescriptor.GetConverter(typeof(T));

        public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.TokenType switch
        {
            JsonTokenType.String => From(reader.GetString()!),
            JsonTokenType.Number => From(Encoding.UTF8.GetString(reader.ValueSpan)),
            _ => throw new JsonException(),
        };

        public override T ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => From(reader.GetString()!);

        public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WriteStringValue(_converter.ConvertToInvariantString(value));

        public override void WriteAsPropertyName(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WritePropertyName(_converter.ConvertToInvariantString(value)!);

        private T From(string text)
        {
            try
            {
                return (T)_converter.ConvertFromInvariantString(text)!;
            }
            // A converter says by any exception that it is no such text.
            catch (Exception exception) when (exception is not OutOfMemoryException)
            {
                throw new JsonException(exception.Message, exception);
            }
        }
    }
}
