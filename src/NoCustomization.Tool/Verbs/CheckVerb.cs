using System.CommandLine;
using System.IO;
using System.Threading;
using System.Threading.Tasks;
using NoCustomization.Tool.Builds;
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
        var path = new Argument<string>("path") { Description = context.Text("Check_Path") };
        var configuration = new Option<string>("--configuration", "-c") { Description = context.Text("Check_Configuration"), HelpName = "name" };
        var command = new Command("check", context.Text("Check_Description")) { path, configuration };
        var options = JudgingOptions.AddTo(command, context);
        var waiverOptions = WaiverJudgingOptions.AddTo(command, context);
        command.SetAction(async (result, cancellation) =>
        {
            var targets = BuildTargets.Find(context, result.GetRequiredValue(path));
            var cores = options.Cores(result);
            var waivers = waiverOptions.Read(result);
            using var evidence = options.Evidence(result);
            var report = await Progress.ShowAsync(context, show => RunAsync(
                new ProjectCheck(context, targets, cores, waivers, options.OnlyReports(result), show) { TakesEvidence = evidence is not null }, result.GetValue(configuration), cancellation)).ConfigureAwait(false);
            return (int)options.Write(result, report with
            {
                Subject = SubjectOf(result.GetRequiredValue(path), context),
                Root = PathDisplay.RootOf(targets.Folder, context.Console.WorkingDirectory),
                Strict = options.IsStrict(result),
                Problems = [.. cores.Problems, .. report.Problems],
            }, cores, waivers.Date, evidence);
        });
        return command;
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
