using System;
using System.Text.Json.Serialization;

namespace NoCustomization.Extensibility;

/// <summary>How an extension fares at a point, since the host started.</summary>
/// <param name="Extension">The id of the extension.</param>
/// <param name="Calls">How often it was called.</param>
/// <param name="Failures">How often that failed.</param>
/// <param name="Unreturned">How many calls were left behind and have not returned.</param>
/// <param name="LastFailureAt">When it last failed; <see langword="null"/> for never.</param>
/// <param name="LastFailureKind">In which way.</param>
/// <param name="LastFailure">The class of what was thrown.</param>
public sealed record PointUse(
    string Extension,
    long Calls,
    long Failures,
    int Unreturned,
    DateTimeOffset? LastFailureAt,
    [property: JsonConverter(typeof(JsonStringEnumConverter<ExtensionFailureKind>))] ExtensionFailureKind? LastFailureKind,
    string? LastFailure);
