using System;
using System.Collections.Generic;
using System.CommandLine;
using System.Linq;
using System.Text.Json;
using NoCustomization.Policy.Waivers;
using NoCustomization.Tool.Cli;
using NoCustomization.Tool.Output;
using NoCustomization.Tool.Waivers;
using NoCustomization.Verification.Signing;

namespace NoCustomization.Tool.Verbs.Waivers;

/// <summary><c>waivers list &lt;register&gt;…</c>: how each waiver stands, the days it has left, and how far it is used.</summary>
internal static class ListVerb
{
    /// <summary>Creates the verb.</summary>
    public static Command Create(ToolContext context)
    {
        var registers = WaiversVerb.Registers(context);
        var date = EvaluationDate.Create(context);
        var sarif = new Option<string[]>("--sarif") { Description = context.Text("List_Sarif"), HelpName = "file", Arity = ArgumentArity.OneOrMore };
        var format = CheckRegisterVerb.FormatOption(context);
        var command = new Command("list", context.Text("List_Description")) { registers, date, sarif, format };
        command.SetAction(result =>
        {
            var day = EvaluationDate.Of(result.GetValue(date));
            var uses = result.GetValue(sarif) is { Length: > 0 } reports ? WaiverUse.Count(reports.SelectMany(r => SarifFindings.Read(context, r))) : null;
            var rows = new List<Row>();
            foreach (var name in result.GetRequiredValue(registers))
            {
                var file = RegisterFiles.Read(context, name, SignatureTrust.None, allowUnsigned: false);
                var register = file.Document.Register ?? throw new ToolException(context.Text("List_IllFormed", name), ExitCode.Evidence);
                rows.AddRange(register.Waivers.Select(w => new Row(PathDisplay.Relative(context.Console.WorkingDirectory, file.Path), register.Municipality, w, WaiverStatus.Of(w, day), uses is null ? null : uses.GetValueOrDefault(w.Id))));
            }

            // What ends first is what somebody must look at first.
            var ordered = rows.OrderBy(r => r.Status.DaysLeft ?? int.MinValue).ThenBy(r => r.Waiver.Id, StringComparer.Ordinal).ToArray();
            if (result.GetValue(format) == "json")
                WriteJson(context, ordered, day);
            else
                WriteText(context, ordered, day);
            return (int)ExitCode.Clean;
        });
        return command;
    }

    private static void WriteText(ToolContext context, IReadOnlyList<Row> rows, CivilDate day)
    {
        var writer = context.Output;
        writer.WriteLine(context.Text("List_Head", rows.Count, day.ToString()));
        foreach (var (path, municipality, waiver, status, used) in rows)
        {
            writer.WriteLine();
            writer.WriteLine($"{waiver.Id}  {context.Text("Standing_" + status.State)}" + (status.DaysLeft is { } left ? "  " + context.Text(left < 0 ? "List_DaysPast" : "List_DaysLeft", Math.Abs(left), waiver.ExpiresOn.ToString()!) : ""));
            writer.WriteLine(PrintableText.Of($"  {waiver.Package} {municipality} {waiver.Vendor}".TrimEnd()));
            writer.WriteLine(PrintableText.Of($"  {string.Join(", ", waiver.Rules)}: {string.Join(", ", waiver.Targets)}"));
            if (used is { } count)
                writer.WriteLine("  " + context.Text(count == 0 ? "List_Unused" : "List_Used", count));
            if (status.State is not WaiverStanding.Expired && waiver.ReviewOn < day)
                writer.WriteLine("  " + context.Text("List_ReviewDue", waiver.ReviewOn.ToString()!));
            writer.WriteLine("  " + path);
        }
    }

    private static void WriteJson(ToolContext context, IReadOnlyList<Row> rows, CivilDate day) => context.Output.WriteLine(JsonSerializer.Serialize(
        new
        {
            FormatVersion = 1,
            EvaluationDate = day.ToString(),
            Waivers = rows.Select(r => new
            {
                r.Waiver.Id,
                State = r.Status.Word,
                r.Status.DaysLeft,
                r.Municipality,
                r.Waiver.Package,
                r.Waiver.Vendor,
                r.Waiver.Rules,
                r.Waiver.Targets,
                r.Waiver.Sites,
                r.Waiver.Findings,
                EffectiveFrom = r.Waiver.EffectiveFrom?.ToString(),
                ExpiresOn = r.Waiver.ExpiresOn?.ToString(),
                ReviewOn = r.Waiver.ReviewOn?.ToString(),
                r.Used,
                r.Path,
            }),
        },
        JsonReport.Options));

    private sealed record Row(string Path, string Municipality, Waiver Waiver, WaiverStatus Status, int? Used);
}
