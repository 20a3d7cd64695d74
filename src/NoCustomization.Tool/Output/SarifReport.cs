using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Reflection;
using Microsoft.CodeAnalysis.Sarif;
using Newtonsoft.Json;
using NoCustomization.Policy.Rules;
using NoCustomization.Policy.Usages;
using NoCustomization.Tool.Cli;
using NoCustomization.Tool.Findings;
using Sarif = Microsoft.CodeAnalysis.Sarif;

namespace NoCustomization.Tool.Output;

/// <summary>
/// The report as SARIF 2.1.0: one run, our own driver, relative addresses, fingerprints that survive edits, and no time of day, so that equal
/// code gives equal bytes.
/// </summary>
internal static class SarifReport
{
    /// <summary>The name under which our fingerprint stands in <c>partialFingerprints</c>.</summary>
    public const string FingerprintName = "nocustomization/v1";

    /// <summary>The tool's semantic version. The part behind + names a commit and is no part of it.</summary>
    public static string ToolVersion { get; } = typeof(SarifReport).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];

    /// <summary>Writes the report.</summary>
    public static void Write(RunReport report, ToolContext context, TextWriter writer)
    {
        var log = new SarifLog { Runs = [Of(report, context)] };
        using var json = new JsonTextWriter(writer) { CloseOutput = false, Formatting = Formatting.Indented };
        JsonSerializer.Create(new JsonSerializerSettings { Formatting = Formatting.Indented }).Serialize(json, log);
        json.Flush();
        writer.WriteLine();
    }

    private static Run Of(RunReport report, ToolContext context)
    {
        var culture = context.Culture;
        var addresses = new SarifAddresses(report.Root);
        var run = new Run
        {
            Tool = new Sarif.Tool { Driver = Driver(culture) },
            Language = culture.TwoLetterISOLanguageName == "ja" ? "ja-JP" : "en-US",
            ColumnKind = ColumnKind.Utf16CodeUnits,
            AutomationDetails = new RunAutomationDetails { Id = $"nocustomization/{report.Verb}/{report.Subject}/" },
            OriginalUriBaseIds = new Dictionary<string, ArtifactLocation> { [SarifAddresses.BaseId] = addresses.Base },
            Invocations = [Invocation(report, context, addresses)],
            Results = [.. report.Findings.Select(f => Result(f, addresses, report.Baseline is not null))],
        };
        if (report.Level is { } level)
            run.SetProperty("level", level.ToString());
        run.SetProperty("mode", report.Mode);
        run.SetProperty("evaluationDate", report.EvaluationDate);
        if (report.Baseline is { } baseline)
            run.SetProperty("baselineEndsOn", baseline.EndsOn);
        run.SetProperty("packages", report.Packages);
        run.SetProperty("judged", report.Judged);
        run.SetProperty("unrelated", report.Unrelated);
        return run;
    }

    private static ToolComponent Driver(CultureInfo culture)
    {
        return new ToolComponent
        {
            Name = "nocustomization",
            FullName = "NoCustomization " + ToolVersion,
            SemanticVersion = ToolVersion,
            InformationUri = new Uri("https://github.com/nocustomization/nocustomization"),
            Rules = [.. RuleCatalog.All.Select(r => SarifRules.Of(r, culture))],
        };
    }

    private static Result Result(Finding finding, SarifAddresses addresses, bool hasBaseline)
    {
        var result = new Result
        {
            RuleId = finding.Rule.Id,
            RuleIndex = IndexOf(finding.Rule),
            Kind = ResultKind.Fail,
            Level = finding.Severity switch { RuleSeverity.Error => FailureLevel.Error, RuleSeverity.Warning => FailureLevel.Warning, _ => FailureLevel.Note },
            Message = new Message { Text = finding.Message },
            Locations = [addresses.Of(finding)],
            PartialFingerprints = new Dictionary<string, string> { [FingerprintName] = finding.Key.ToIdentity(finding.Ordinal) },
        };
        if (hasBaseline)
            result.BaselineState = finding.IsBaselined ? BaselineState.Unchanged : BaselineState.New;
        if (finding.Arguments.Count > 0)
        {
            result.Message.Id = SarifRules.MessageId;
            result.Message.Arguments = [.. finding.Arguments];
        }

        if (finding.Waiver is { } waiver)
        {
            result.Suppressions = [new Suppression { Kind = SuppressionKind.External, Status = SuppressionStatus.Accepted, Justification = waiver.Justification }];
            result.SetProperty("waiver", waiver.Id);
            result.SetProperty("waivedRule", waiver.WaivedRule.Id);
        }

        result.SetProperty("package", finding.Key.Package);
        result.SetProperty("target", finding.Key.Target);
        result.SetProperty("vendor", finding.Key.VendorAssembly);
        result.SetProperty("site", finding.Key.Site);
        result.SetProperty("usage", UsageNames.Of(finding.Key.Usage));
        result.SetProperty("eyes", ReportNames.Of(finding.Eyes));
        return result;
    }

    private static Invocation Invocation(RunReport report, ToolContext context, SarifAddresses addresses) => new()
    {
        ExitCode = (int)report.ExitCode,
        ExitCodeDescription = report.ExitCode.ToString(),
        ExecutionSuccessful = report.ExitCode is ExitCode.Clean or ExitCode.Findings,
        ToolExecutionNotifications =
        [
            .. report.Problems.Select(p => Notification(addresses, p, FailureLevel.Error)),
            .. report.CatalogWarnings.Select(w => Notification(addresses, w, FailureLevel.Warning)),
            .. report.CoresFromInput.Select(c => Notification(addresses, c.Path, context.Text("CoreFromInput", c.Package), FailureLevel.Warning)),
            .. report.Registers.Where(r => r.IsUnverified).Select(r => Notification(addresses, r.Path, UnverifiedRegister.TextOf(r, context), FailureLevel.Warning)),
            .. report.NotJudged.Select(n => Notification(addresses, n.What, n.Why, FailureLevel.Note)),
        ],
        ToolConfigurationNotifications = [.. report.RulesNotRun.Select(n => new Notification { Message = new Message { Text = n.What + ": " + n.Why }, Level = FailureLevel.Note })],
    };

    private static Notification Notification(SarifAddresses addresses, RunProblem problem, FailureLevel level)
    {
        var notification = Notification(addresses, problem.Path, problem.Message, level);
        if (problem.Line > 0 && notification.Locations is [{ PhysicalLocation: { } place }])
            place.Region = new Region { StartLine = problem.Line, StartColumn = problem.Column };
        return notification;
    }

    private static Notification Notification(SarifAddresses addresses, string path, string message, FailureLevel level)
    {
        var notification = new Notification { Message = new Message { Text = message }, Level = level };
        if (Path.IsPathFullyQualified(path))
            notification.Locations = [new Location { PhysicalLocation = new PhysicalLocation { ArtifactLocation = addresses.Of(path) } }];
        else
            notification.Message.Text = path + ": " + message;
        return notification;
    }

    private static int IndexOf(Rule rule)
    {
        for (var i = 0; i < RuleCatalog.All.Count; i++)
        {
            if (RuleCatalog.All[i] == rule)
                return i;
        }

        return -1;
    }
}
