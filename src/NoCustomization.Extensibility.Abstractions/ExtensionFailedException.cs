using System;

namespace NoCustomization.Extensibility;

/// <summary>
/// A call at an extension point gave no result: the point's author demands one (<c>Fail</c>), or nothing stands in for the extension
/// and the caller gave no fallback. <see cref="Exception.InnerException"/> is what the extension threw.
/// </summary>
public sealed class ExtensionFailedException : Exception
{
    /// <summary>Reports a failure.</summary>
    /// <param name="message">What failed, and whose it is.</param>
    /// <param name="pointId">At which extension point.</param>
    /// <param name="failure">The failure; <see langword="null"/> where there was nobody to call.</param>
    public ExtensionFailedException(string message, string pointId, ExtensionFailure? failure)
        : base(message, failure?.Exception)
    {
        PointId = pointId;
        Failure = failure;
    }

    /// <summary>The extension point.</summary>
    public string PointId { get; }

    /// <summary>What failed; <see langword="null"/> where there was nobody to call.</summary>
    public ExtensionFailure? Failure { get; }
}
