using System.CommandLine;
using System.Linq;
using System.Text.Json;
using NoCustomization.Tool.Cli;
using NoCustomization.Tool.Output;
using NoCustomization.Tool.Waivers;
using NoCustomization.Verification.Signing;

namespace NoCustomization.Tool.Verbs.Waivers;

/// <summary><c>waivers check &lt;register&gt;…</c>: the form of registers, the policy's demands on their entries, their signatures, and what ends soon.</summary>
internal static class CheckRegisterVerb
{
    /// <summary>Creates the verb.</summary>
    public static Command Create(ToolContext context)
    {
        var registers = WaiversVerb.Registers(context);
        var date = EvaluationDate.Create(context);
        var format = FormatOption(context);
        var strict = new Option<bool>("--strict") { Description = context.Text("Option_Strict") };
        var command = new Command("check", context.Text("CheckRegister_Description")) { registers, date, format, strict };
        var trust = TrustOptions.AddTo(command, context);
        command.SetAction(result =>
        {
            var day = EvaluationDate.Of(result.GetValue(date));
            var believed = trust.Read(result, day.ToDateOnly());
            var report = new RegisterReport([.. result.GetRequiredValue(registers).Select(f => RegisterFiles.Read(context, f, believed, allowUnsigned: false))], day, context);
            var exitCode = report.ExitCode(result.GetValue(strict));
            if (result.GetValue(format) == "json")
                WriteJson(report, exitCode);
            else
                WriteText(report);
            return (int)exitCode;
        });
        return command;
    }

    /// <summary><c>--format</c> of the verbs that write text or JSON.</summary>
    public static Option<string> FormatOption(ToolContext context)
    {
        var format = new Option<string>("--format") { Description = context.Text("Option_Format"), DefaultValueFactory = _ => "text" };
        format.Among(context, "text", "json");
        return format;
    }

    private static void WriteText(RegisterReport report)
    {
        var (context, writer) = (report.Context, report.Context.Output);
        foreach (var remark in report.Remarks)
        {
            var place = remark.Line > 0 ? $"{Show(remark.Path)}({remark.Line},{remark.Column})" : Show(remark.Path) + " ";
            writer.WriteLine($"{place}: {string.Join(' ', new[] { ReportNames.Of(remark.Severity), remark.Rule?.Id }.OfType<string>())}: {remark.Message}");
        }

        foreach (var file in report.Files)
        {
            if (file.Document.Register is { } register)
                writer.WriteLine(PrintableText.Of(context.Text("CheckRegister_Summary", Show(file.Path), register.Waivers.Count, register.Municipality, register.Issuer)));
            if (file.Signature is not SignatureVerdict.Refused)
                writer.WriteLine("  " + SignatureTexts.Of(file.Signature, context));
        }

        string Show(string path) => PathDisplay.Relative(context.Console.WorkingDirectory, path);
    }

    private static void WriteJson(RegisterReport report, ExitCode exitCode)
    {
        var document = new
        {
            FormatVersion = 1,
            ExitCode = (int)exitCode,
            EvaluationDate = report.Date.ToString(),
            Registers = report.Files.Select(f => new
            {
                Path = Show(f.Path),
                f.Document.Register?.Municipality,
                f.Document.Register?.Issuer,
                Waivers = f.Document.Register?.Waivers.Count,
                Signature = SignatureJson.Of(f.Signature, report.Context),
                Problems = report.Remarks.Where(r => r.Path == f.Path).Select(r => new { Rule = r.Rule?.Id, Severity = ReportNames.Of(r.Severity), r.Message, r.Waiver, r.Line, r.Column }),
            }),
        };
        report.Context.Output.WriteLine(JsonSerializer.Serialize(document, JsonReport.Options));

        string Show(string path) => PathDisplay.Relative(report.Context.Console.WorkingDirectory, path);
    }
}
