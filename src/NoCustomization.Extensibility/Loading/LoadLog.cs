using Microsoft.Extensions.Logging;

namespace NoCustomization.Extensibility.Loading;

/// <summary>What loading writes into the log. Event ids 200 to 299.</summary>
internal static partial class LoadLog
{
    /// <summary>What became of an extension, and each finding on a line of its own.</summary>
    public static void Outcome(ILogger log, ExtensionReport report)
    {
        var version = report.Version.Length > 0 ? report.Version : "?";
        switch (report.State)
        {
            case ExtensionState.Loaded:
                Loaded(log, report.Id, version, report.Vendor, report.SourcePath, report.Level);
                break;
            case ExtensionState.Audited:
                Audited(log, report.Id, version, report.Vendor, report.SourcePath, report.Level, string.Join(" ", report.Reasons));
                break;
            case ExtensionState.Refused:
                Refused(log, report.Id, version, report.Vendor, report.SourcePath, report.Level, string.Join(" ", report.Reasons));
                break;
            default:
                Failed(log, report.Id, version, report.Vendor, report.SourcePath, string.Join(" ", report.Reasons));
                break;
        }

        if (report.State == ExtensionState.Loaded)
        {
            foreach (var reason in report.Reasons)
                Note(log, report.Id, reason);
        }

        foreach (var finding in report.Findings)
        {
            if (report.State == ExtensionState.Loaded)
                Waived(log, report.Id, finding.RuleId, finding.Place, finding.Message, finding.WaiverId ?? "-");
            else
                Finding(log, report.Id, finding.RuleId, finding.Place, finding.Message, finding.Alternative ?? "-");
        }
    }

    [LoggerMessage(200, LogLevel.Information, "Extension {ExtensionId} {Version} of {Vendor} verified and loaded from {SourcePath}, level {Level}")]
    private static partial void Loaded(ILogger logger, string extensionId, string version, string vendor, string? sourcePath, DeliveryLevel level);

    [LoggerMessage(201, LogLevel.Warning, "Extension {ExtensionId} {Version} of {Vendor} loaded from {SourcePath} for observation only, level {Level}: {Reasons}")]
    private static partial void Audited(ILogger logger, string extensionId, string version, string vendor, string? sourcePath, DeliveryLevel level, string reasons);

    [LoggerMessage(202, LogLevel.Error, "Extension {ExtensionId} {Version} of {Vendor} refused, {SourcePath}, level {Level}: {Reasons}")]
    private static partial void Refused(ILogger logger, string extensionId, string version, string vendor, string? sourcePath, DeliveryLevel level, string reasons);

    [LoggerMessage(203, LogLevel.Error, "Extension {ExtensionId} {Version} of {Vendor} cannot be loaded, {SourcePath}: {Reasons}")]
    private static partial void Failed(ILogger logger, string extensionId, string version, string vendor, string? sourcePath, string reasons);

    [LoggerMessage(204, LogLevel.Error, "Extension {ExtensionId} breaks {RuleId} at {Place}: {Message} [{Alternative}]")]
    private static partial void Finding(ILogger logger, string extensionId, string ruleId, string place, string message, string alternative);

    [LoggerMessage(205, LogLevel.Warning, "Extension {ExtensionId}, {RuleId} at {Place}: {Message} [{WaiverId}]")]
    private static partial void Waived(ILogger logger, string extensionId, string ruleId, string place, string message, string waiverId);

    [LoggerMessage(206, LogLevel.Warning, "Extension {ExtensionId}: {Reason}")]
    private static partial void Note(ILogger logger, string extensionId, string reason);

    [LoggerMessage(207, LogLevel.Critical, "Extension {ExtensionId} loaded code that nobody verified: {Assembly}")]
    public static partial void Unverified(ILogger logger, string extensionId, string assembly);

    [LoggerMessage(210, LogLevel.Warning, "Code that is no part of the host's program and that nobody verified was loaded; whether the host or an extension asked for it cannot be told: {Assembly}")]
    public static partial void Unattributed(ILogger logger, string assembly);

    [LoggerMessage(209, LogLevel.Error, "Judging the extension in {Folder} ended in an error of the verifier")]
    public static partial void Defect(ILogger logger, System.Exception exception, string folder);

    [LoggerMessage(208, LogLevel.Error, "Loading of extensions: {Problem}")]
    public static partial void Setting(ILogger logger, string problem);
}
