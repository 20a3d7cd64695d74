using System.CommandLine;
using System.IO;
using System.Threading;
using System.Threading.Tasks;
using NoCustomization.Tool.Builds;
using NoCustomization.Tool.Builds.Logs;
using NoCustomization.Tool.Cli;
using NoCustomization.Tool.Findings;
using NoCustomization.Tool.Output;
using NoCustomization.Tool.Verbs.Waivers;

namespace NoCustomization.Tool.Verbs;

/// <summary>
/// <c>check &lt;solution, project or folder&gt;</c>: builds the vendor's projects with the analyzer, whatever they reference, then verifies what
/// they built; one merged result.
/// </summary>
internal static class CheckVerb
{
    /// <summary>Creates the verb.</summary>
    public static Command Create(ToolContext context)
    {
        var path = new Argument<string>("path") { Description = context.Text("Check_Path"), Arity = ArgumentArity.ZeroOrOne };
        var binlog = new Option<string>("--binlog") { Description = context.Text("Check_Binlog"), HelpName = "file" };
        var configuration = new Option<string>("--configuration", "-c") { Description = context.Text("Check_Configuration"), HelpName = "name" };
        var analyzer = new Option<string>("--analyzer") { Description = context.Text("Check_Analyzer"), HelpName = "file" };
        var command = new Command("check", context.Text("Check_Description")) { path, configuration, binlog, analyzer };
        var options = JudgingOptions.AddTo(command, context);
        var waiverOptions = WaiverJudgingOptions.AddTo(command, context);
        command.SetAction(async (result, cancellation) =>
        {
            if (result.GetValue(binlog) is { } log)
                return (int)JudgeLog(context, options, waiverOptions, result, result.GetValue(path), Path.GetFullPath(log, context.Console.WorkingDirectory), Given(context, result.GetValue(analyzer)));
            if (result.GetValue(analyzer) is not null)
                throw new ToolException(context.Text("Check_AnalyzerNoBinlog"));
            var asked = result.GetValue(path) ?? throw new ToolException(context.Text("Check_NoPath"));
            var targets = BuildTargets.Find(context, asked);
            var cores = options.Cores(result);
            var waivers = waiverOptions.Read(result);
            using var evidence = options.Evidence(result);
            var report = await Progress.ShowAsync(context, show => RunAsync(
                new ProjectCheck(context, targets, cores, waivers, options.OnlyReports(result), show) { TakesEvidence = evidence is not null }, result.GetValue(configuration), cancellation)).ConfigureAwait(false);
            return (int)options.Write(result, report with
            {
                Subject = SubjectOf(asked, context),
                Root = PathDisplay.RootOf(targets.Folder, context.Console.WorkingDirectory),
                Strict = options.IsStrict(result),
                OnlyReports = options.OnlyReports(result),
                Problems = [.. cores.Problems, .. report.Problems],
            }, cores, waivers.Date, evidence);
        });
        return command;
    }

    private static ExitCode JudgeLog(ToolContext context, JudgingOptions options, WaiverJudgingOptions waivers, ParseResult result, string? path, string log, AnalyzerFile? given)
    {
        if (path is not null)
            throw new ToolException(context.Text("Check_PathAndBinlog"));
        if (!File.Exists(log))
            throw new ToolException(context.Text("Input_Missing", log));
        using var evidence = options.Evidence(result);
        if (evidence is not null)
            throw new ToolException(context.Text("Check_BinlogNoEvidence"));
        var cores = options.Cores(result);
        var report = new LogCheck(context, cores, given, options.OnlyReports(result)).Judge(log);
        return options.Write(result, report with { Root = PathDisplay.RootOf(report.Root, context.Console.WorkingDirectory), Strict = options.IsStrict(result), OnlyReports = options.OnlyReports(result), Problems = [.. cores.Problems, .. report.Problems] }, cores, waivers.Read(result).Date, null);
    }

    // The analyzer that the vendor was given, where it is another one than the tool's.
    private static AnalyzerFile? Given(ToolContext context, string? asked)
    {
        if (asked is null)
            return null;
        var file = Path.GetFullPath(asked, context.Console.WorkingDirectory);
        if (!File.Exists(file))
            throw new ToolException(context.Text("Input_Missing", file));
        return AnalyzerFile.ReadGiven(file) ?? throw new ToolException(context.Text("Check_AnalyzerNone", file));
    }

    private static async Task<RunReport> RunAsync(ProjectCheck check, string? configuration, CancellationToken cancellation)
    {
        using (check)
        {
            await check.BuildAsync(configuration, cancellation).ConfigureAwait(false);
            return check.Judge(cancellation);
        }
    }

    private static string SubjectOf(string path, ToolContext context) => Path.GetFileName(Path.GetFullPath(path, context.Console.WorkingDirectory).TrimEnd(Path.DirectorySeparatorChar));
}
