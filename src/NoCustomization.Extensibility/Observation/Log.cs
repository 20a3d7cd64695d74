using System;
using Microsoft.Extensions.Logging;

namespace NoCustomization.Extensibility.Observation;

/// <summary>What the host logs. The event ids are a contract with operators: docs/extensibility.md lists them.</summary>
internal static partial class Log
{
    /// <summary>The id of <see cref="AroundCalls"/>, which is not told of again.</summary>
    public const int AroundCallsId = 1107;

    [LoggerMessage(1001, LogLevel.Information, "Standard package {Package} {Version} opens {Points} extension points.")]
    public static partial void PackageDeclared(ILogger logger, string package, string version, int points);

    [LoggerMessage(1002, LogLevel.Information, "Extension {Extension} {Version} of {Vendor} runs ({State}, level {Level}).")]
    public static partial void ExtensionRuns(ILogger logger, string extension, string version, string vendor, ExtensionState state, DeliveryLevel level);

    [LoggerMessage(1003, LogLevel.Error, "Extension {Extension} {Version} of {Vendor} is refused: {Reasons}")]
    public static partial void ExtensionRefused(ILogger logger, string extension, string version, string vendor, string reasons);

    [LoggerMessage(1004, LogLevel.Error, "Extension {Extension} {Version} of {Vendor} does not start: {Reasons}")]
    public static partial void ExtensionDoesNotStart(ILogger logger, string extension, string version, string vendor, string reasons);

    [LoggerMessage(1005, LogLevel.Error, "{Problem}")]
    public static partial void PointContested(ILogger logger, string problem);

    [LoggerMessage(1006, LogLevel.Warning, "Extension {Extension} uses the deprecated extension point {Point}; it is replaced by {Replacement}.")]
    public static partial void DeprecatedPoint(ILogger logger, string extension, string point, string replacement);

    [LoggerMessage(1007, LogLevel.Warning, "Extension {Extension} uses the extension point {Point}, which is a preview and may change.")]
    public static partial void PreviewPoint(ILogger logger, string extension, string point);

    [LoggerMessage(1008, LogLevel.Information, "Extension {Extension} is switched off by the configuration.")]
    public static partial void ExtensionSwitchedOff(ILogger logger, string extension);

    [LoggerMessage(1009, LogLevel.Error, "Standard package {Package}: {Problem}")]
    public static partial void PackageProblem(ILogger logger, string package, string problem);

    [LoggerMessage(1010, LogLevel.Warning, "Extension {Extension} decorates the extension point {Point}, where nothing runs.")]
    public static partial void NothingToDecorate(ILogger logger, string extension, string point);

    [LoggerMessage(1011, LogLevel.Warning, "The configuration names the extension point {Point}, which no package opens. Correct ExtensionPoints:{Point}.")]
    public static partial void UnknownPoint(ILogger logger, string point);

    [LoggerMessage(1101, LogLevel.Error, "Extension {Extension} failed at {Point} ({Kind}, {Thrown}); {Action}. {Suppressed} like it since the last such entry.")]
    public static partial void CallFailed(ILogger logger, Exception? error, string extension, string point, ExtensionFailureKind kind, string thrown, FailureAction action, long suppressed);

    [LoggerMessage(1102, LogLevel.Warning, "A call of extension {Extension} at {Point} was left behind; {Unreturned} have not returned. {Suppressed} like it since the last such entry.")]
    public static partial void LeftBehind(ILogger logger, string extension, string point, int unreturned, long suppressed);

    [LoggerMessage(1103, LogLevel.Information, "A call of extension {Extension} at {Point} that was left behind returned after all ({Thrown}). {Suppressed} like it since the last such entry.")]
    public static partial void ReturnedAfterAll(ILogger logger, string extension, string point, string thrown, long suppressed);

    [LoggerMessage(1104, LogLevel.Warning, "Services of extension {Extension} failed to be disposed ({Thrown}).")]
    public static partial void DisposalFailed(ILogger logger, Exception? error, string extension, string thrown);

    [LoggerMessage(1105, LogLevel.Warning, "Services of extension {Extension} were not disposed within {Seconds} s; the host goes on.")]
    public static partial void DisposalTooSlow(ILogger logger, string extension, double seconds);

    [LoggerMessage(1106, LogLevel.Error, "Services of extension {Extension} are not disposed: {Unreturned} disposals have not returned. {Suppressed} like it since the last such entry.")]
    public static partial void DisposalGivenUp(ILogger logger, string extension, int unreturned, long suppressed);

    [LoggerMessage(AroundCallsId, LogLevel.Error, "Something around the calls of extensions failed ({Thrown}): a log, a listener to metrics or traces, the end of a scope. The calls have their results.")]
    public static partial void AroundCalls(ILogger logger, Exception? error, string thrown);

    [LoggerMessage(1108, LogLevel.Error, "Extension {Extension} threw on a thread of its own, where nobody catches ({Thrown}); the host goes on. {Suppressed} like it since the last such entry.")]
    public static partial void Stray(ILogger logger, Exception? error, string extension, string thrown, long suppressed);

    [LoggerMessage(1109, LogLevel.Warning, "{Note}")]
    public static partial void CannotSurvive(ILogger logger, string note);
}
