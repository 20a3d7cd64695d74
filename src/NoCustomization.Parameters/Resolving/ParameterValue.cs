using System.Text.Json;

namespace NoCustomization.Parameters;

/// <summary>A value and the line of the history from which it comes.</summary>
/// <param name="Value">The value, as JSON.</param>
/// <param name="Origin">Who stated it, since when, on which legal basis.</param>
public readonly record struct ParameterValue(JsonElement Value, ParameterChange Origin);
