using System.ComponentModel.DataAnnotations;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Microsoft.Extensions.Configuration;
using NoCustomization.Parameters.Declaring;

namespace NoCustomization.Parameters.Validation;

/// <summary>
/// Finds what the rows of a table leave out although <c>[Required]</c> demands it. Read into an object, a number that is missing is 0 and a choice its first value,
/// which nobody could tell from what was meant.
/// </summary>
internal static class MissingMembers
{
    /// <summary>The first member that is missing, as in <c>Fees[0].Yen</c>; nothing where all are there.</summary>
    /// <param name="type">The type of the value.</param>
    /// <param name="value">What is stated.</param>
    /// <param name="path">Where the value stands.</param>
    public static string? First(JsonTypeInfo type, JsonElement value, string path) => type.Kind switch
    {
        JsonTypeInfoKind.Object when value.ValueKind == JsonValueKind.Object => OfObject(type, value, path),
        JsonTypeInfoKind.Enumerable when value.ValueKind == JsonValueKind.Array => OfElements(type, value, path),
        JsonTypeInfoKind.Dictionary when value.ValueKind == JsonValueKind.Object => OfEntries(type, value, path),
        _ => null,
    };

    /// <summary>The same for settings, whose names may be in either case.</summary>
    public static string? First(JsonTypeInfo type, IConfigurationSection value, string path)
    {
        if (type.Kind == JsonTypeInfoKind.Object)
        {
            foreach (var property in type.Properties)
            {
                var stated = value.GetSection(property.Name);
                var name = $"{path}.{property.Name}";
                if (!stated.Exists() && IsRequired(property))
                    return name;
                if (stated.Exists() && First(ParameterJson.Options.GetTypeInfo(property.PropertyType), stated, name) is { } beneath)
                    return beneath;
            }
        }
        else if (type.ElementType is { } element)
        {
            foreach (var entry in value.GetChildren())
            {
                if (First(ParameterJson.Options.GetTypeInfo(element), entry, $"{path}[{entry.Key}]") is { } missing)
                    return missing;
            }
        }

        return null;
    }

    private static string? OfObject(JsonTypeInfo type, JsonElement value, string path)
    {
        foreach (var property in type.Properties)
        {
            var name = $"{path}.{property.Name}";
            if (value.TryGetProperty(property.Name, out var stated))
            {
                if (First(ParameterJson.Options.GetTypeInfo(property.PropertyType), stated, name) is { } beneath)
                    return beneath;
            }
            else if (IsRequired(property))
            {
                return name;
            }
        }

        return null;
    }

    private static string? OfElements(JsonTypeInfo type, JsonElement value, string path)
    {
        if (type.ElementType is null)
            return null;
        var index = 0;
        foreach (var element in value.EnumerateArray())
        {
            if (First(ParameterJson.Options.GetTypeInfo(type.ElementType), element, $"{path}[{index++}]") is { } missing)
                return missing;
        }

        return null;
    }

    private static string? OfEntries(JsonTypeInfo type, JsonElement value, string path)
    {
        if (type.ElementType is null)
            return null;
        foreach (var entry in value.EnumerateObject())
        {
            if (First(ParameterJson.Options.GetTypeInfo(type.ElementType), entry.Value, $"{path}[{entry.Name}]") is { } missing)
                return missing;
        }

        return null;
    }

    private static bool IsRequired(JsonPropertyInfo property) => property.AttributeProvider?.IsDefined(typeof(RequiredAttribute), inherit: true) == true;
}
