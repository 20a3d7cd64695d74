using System;

namespace NoCustomization.Extensibility;

/// <summary>A call of an extension that failed.</summary>
public sealed class ExtensionFailure
{
    /// <summary>Describes a failure.</summary>
    /// <param name="kind">In which way.</param>
    /// <param name="pointId">At which extension point.</param>
    /// <param name="extension">Whose extension.</param>
    /// <param name="exception">What was thrown; <see langword="null"/> where nothing was.</param>
    public ExtensionFailure(ExtensionFailureKind kind, string pointId, ExtensionIdentity? extension, Exception? exception)
    {
        Kind = kind;
        PointId = pointId;
        Extension = extension;
        Exception = exception;
    }

    /// <summary>In which way it failed.</summary>
    public ExtensionFailureKind Kind { get; }

    /// <summary>The extension point.</summary>
    public string PointId { get; }

    /// <summary>The extension; <see langword="null"/> where the point has nobody to call.</summary>
    public ExtensionIdentity? Extension { get; }

    /// <summary>What was thrown; <see langword="null"/> where nothing was.</summary>
    public Exception? Exception { get; }
}
