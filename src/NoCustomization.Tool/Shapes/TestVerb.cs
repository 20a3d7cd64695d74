using System.Collections.Generic;
using System.CommandLine;
using System.IO;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using NoCustomization.Tool.Cli;

namespace NoCustomization.Tool.Shapes;

/// <summary><c>test &lt;folder&gt;</c>: verdicts on source shapes against the expectations in their comments.</summary>
internal static class TestVerb
{
    /// <summary>Creates the verb.</summary>
    public static Command Create(ToolContext context)
    {
        var folder = new Argument<string>("folder") { Description = context.Text("Test_Folder") };
        var format = new Option<string>("--format") { Description = context.Text("Test_Format"), DefaultValueFactory = _ => "text" };
        format.Among(context, "text", "json");
        var command = new Command("test", context.Text("Test_Description")) { folder, format };
        command.SetAction(async (result, cancellation) =>
            (int)await RunAsync(context, result.GetRequiredValue(folder), result.GetRequiredValue(format) == "json", cancellation).ConfigureAwait(false));
        return command;
    }

    private static async Task<ExitCode> RunAsync(ToolContext context, string path, bool asJson, CancellationToken cancellation)
    {
        path = Path.GetFullPath(Path.Combine(context.Console.WorkingDirectory, path));
        if (!Directory.Exists(path) && !(File.Exists(path) && SourceLanguages.Of(path) is not null))
            throw new ToolException(context.Text(File.Exists(path) ? "Test_NoSource" : "Input_Missing", path));
        var folder = ShapeFolder.Read(path);
        if (folder.Shapes.Count == 0 && folder.Problems.Count == 0)
            throw new ToolException(context.Text("Test_NoShapes", path), ExitCode.NothingToScan);

        var results = await Progress.ShowAsync(context, show => new ShapeJudge().JudgeAsync(folder.Shapes, done => show($"{done}/{folder.Shapes.Count}"), cancellation)).ConfigureAwait(false);
        var problems = folder.Problems.Concat(results.SelectMany(r => r.Problems)).Distinct().ToList();
        if (asJson)
            ShapeJsonReport.Write(folder.Path, results, problems, context.Culture, context.Output);
        else
            WriteText(context, folder, results, problems);
        return problems.Count > 0 ? ExitCode.BadInput : results.All(r => r.IsRight) ? ExitCode.Clean : ExitCode.Findings;
    }

    private static void WriteText(ToolContext context, ShapeFolder folder, IReadOnlyList<ShapeResult> results, IReadOnlyList<ShapeProblem> problems)
    {
        var report = new ShapeReport(folder.Path, context.Culture);
        var illFormed = report.ProblemLines(problems);
        foreach (var line in illFormed)
            context.Error.WriteLine(line);
        foreach (var wrong in results.SelectMany(r => r.Wrong))
            context.Output.WriteLine(report.LineOf(wrong));
        report.WriteTotals(new ShapeTotals(results), problems.Select(p => p.File).Distinct().Count(), context.Output);
    }
}
