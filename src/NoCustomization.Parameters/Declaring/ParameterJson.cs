using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace NoCustomization.Parameters.Declaring;

/// <summary>How values are written and read: strictly, so that a slip of the pen is an error and no missing value.</summary>
internal static class ParameterJson
{
    public static JsonSerializerOptions Options { get; } = new()
    {
        TypeInfoResolver = new DefaultJsonTypeInfoResolver(),
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        RespectNullableAnnotations = true,
        AllowDuplicateProperties = false,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new JsonStringEnumConverter(namingPolicy: null, allowIntegerValues: false), new TextValueConverterFactory() },
    };

    public static JsonWriterOptions Writing { get; } = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static JsonWriterOptions WritingForPeople { get; } = Writing with { Indented = true, NewLine = "\n" };

    public static JsonDocumentOptions Reading { get; } = new() { AllowDuplicateProperties = false };
}
