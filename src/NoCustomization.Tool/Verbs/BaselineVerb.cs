using System;
using System.CommandLine;
using System.IO;
using System.Linq;
using NoCustomization.Policy.Waivers;
using NoCustomization.Tool.Baselines;
using NoCustomization.Tool.Cli;
using NoCustomization.Tool.Verbs.Waivers;
using NoCustomization.Tool.Waivers;

namespace NoCustomization.Tool.Verbs;

/// <summary><c>baseline create &lt;report&gt;</c>: takes stock of old code. The only way in which a baseline comes to be or grows.</summary>
internal static class BaselineVerb
{
    /// <summary>Creates the verb with its own verb.</summary>
    public static Command Create(ToolContext context) => new("baseline", context.Text("Baseline_Description")) { CreateVerb(context) };

    private static Command CreateVerb(ToolContext context)
    {
        var report = new Argument<string>("report") { Description = context.Text("Baseline_Report") };
        var ends = new Option<string>("--ends") { Description = context.Text("Baseline_Ends"), HelpName = CivilDate.Format, Required = true };
        var reason = new Option<string>("--reason") { Description = context.Text("Baseline_Reason"), HelpName = "text", Required = true };
        var output = new Option<string>("--output", "-o") { Description = context.Text("Baseline_Output"), HelpName = "file", Required = true };
        var date = EvaluationDate.Create(context);
        var force = new Option<bool>("--force") { Description = context.Text("Baseline_Force") };
        var command = new Command("create", context.Text("Baseline_CreateDescription")) { report, ends, reason, output, date, force };
        command.SetAction(result =>
        {
            var today = EvaluationDate.Of(result.GetValue(date));
            var file = Path.GetFullPath(result.GetRequiredValue(output), context.Console.WorkingDirectory);
            if (!file.EndsWith(Baseline.FileSuffix, StringComparison.OrdinalIgnoreCase))
                throw new ToolException(context.Text("Baseline_FileName", Baseline.FileSuffix));
            if (!CivilDate.TryParse(result.GetRequiredValue(ends), out var last) || last < today || last > today.AddYears(Baseline.LongestTerm))
                throw new ToolException(context.Text("Baseline_BadEnd", result.GetRequiredValue(ends), today.ToString(), today.AddYears(Baseline.LongestTerm).ToString()));
            if (string.IsNullOrWhiteSpace(result.GetRequiredValue(reason)))
                throw new ToolException(context.Text("Baseline_NoReason"));
            if (File.Exists(file) && !result.GetValue(force))
                throw new ToolException(context.Text("Baseline_Exists", file));
            var found = SarifFindings.Read(context, result.GetRequiredValue(report));
            BaselineEntry[] entries = [.. found.Where(f => BaselineScope.Takes(f.Rule)).DistinctBy(f => f.Id)
                .Select(f => new BaselineEntry { Id = f.Id, Rule = f.Rule, Package = f.Package, Target = f.Target, Vendor = f.Vendor, Site = f.Site, Eyes = f.Eyes })];
            var baseline = new Baseline { FormatVersion = Baseline.CurrentVersion, CreatedOn = today.ToString(), EndsOn = last.ToString(), Reason = result.GetRequiredValue(reason).Trim(), Findings = entries };
            try
            {
                Directory.CreateDirectory(Path.GetDirectoryName(file)!);
                BaselineFile.Write(file, baseline);
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                throw new ToolException(context.Text("Output_CannotWrite", file, e.Message));
            }

            context.Output.WriteLine(context.Text("Baseline_Created", entries.Length, last.ToString(), today.DaysUntil(last)));
            if (found.Count(f => !BaselineScope.Takes(f.Rule)) is > 0 and var left)
                context.Output.WriteLine(context.Text("Baseline_LeftOut", left));
            return (int)ExitCode.Clean;
        });
        return command;
    }
}
