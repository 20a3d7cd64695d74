using System.CommandLine;
using System.IO;
using NoCustomization.Policy.Waivers;
using NoCustomization.Tool.Baselines;
using NoCustomization.Tool.Cli;
using NoCustomization.Tool.Findings;
using NoCustomization.Tool.Output;

namespace NoCustomization.Tool.Verbs;

/// <summary>The options that <c>check</c> and <c>verify</c> share.</summary>
internal sealed class JudgingOptions
{
    private readonly ToolContext _context;
    private readonly Option<string[]> _core;
    private readonly Option<string> _format;
    private readonly Option<string> _output;
    private readonly Option<string> _mode;
    private readonly Option<bool> _strict;
    private readonly Option<string> _baseline;
    private readonly EvidenceOptions _evidence;

    private JudgingOptions(Command command, ToolContext context)
    {
        _context = context;
        _core = new Option<string[]>("--core") { Description = context.Text("Option_Core"), HelpName = "path", Arity = ArgumentArity.OneOrMore };
        _format = new Option<string>("--format") { Description = context.Text("Option_Format"), DefaultValueFactory = _ => "text" };
        _format.Among(context, "text", "json", "sarif");
        _output = new Option<string>("--output", "-o") { Description = context.Text("Option_Output"), HelpName = "file" };
        _mode = new Option<string>("--mode") { Description = context.Text("Option_Mode"), DefaultValueFactory = _ => "enforce" };
        _mode.Among(context, "enforce", "report");
        _strict = new Option<bool>("--strict") { Description = context.Text("Option_Strict") };
        _baseline = new Option<string>("--baseline") { Description = context.Text("Option_Baseline"), HelpName = "file" };
        foreach (var option in new Option[] { _core, _format, _output, _mode, _strict, _baseline })
            command.Add(option);
        _evidence = EvidenceOptions.AddTo(command, context);
    }

    /// <summary>Adds the options to a verb.</summary>
    public static JudgingOptions AddTo(Command command, ToolContext context) => new(command, context);

    /// <summary>The cores and catalogs that were named, with what is wrong with them.</summary>
    public CoreInputs Cores(ParseResult result) => CoreInputs.Read(_context, result.GetValue(_core) ?? []);

    /// <summary>The evidence that is to be written, or null. Asks for a password now, not after an hour's work.</summary>
    public EvidenceRequest? Evidence(ParseResult result) => _evidence.Read(result);

    /// <summary>Whether errors count as warnings.</summary>
    public bool OnlyReports(ParseResult result) => result.GetValue(_mode) == "report";

    /// <summary>Whether warnings count as errors.</summary>
    public bool IsStrict(ParseResult result) => result.GetValue(_strict);

    /// <summary>Writes the report where and how the user wants it, and the evidence.</summary>
    /// <param name="result">The command line.</param>
    /// <param name="report">The outcome.</param>
    /// <param name="cores">What <c>--core</c> named.</param>
    /// <param name="day">The day on which waivers and baselines are judged.</param>
    /// <param name="evidence">The evidence to write, or null.</param>
    /// <returns>The exit code.</returns>
    /// <exception cref="ToolException">A file cannot be written.</exception>
    public ExitCode Write(ParseResult result, RunReport report, CoreInputs cores, CivilDate day, EvidenceRequest? evidence)
    {
        report = report with { EvaluationDate = day.ToString() };
        if (result.GetValue(_baseline) is { } baseline)
            report = BaselineUse.Apply(report, _context, baseline, day);
        var exitCode = Write(result, report);
        evidence?.Write(report, cores);
        return exitCode;
    }

    private ExitCode Write(ParseResult result, RunReport report)
    {
        var format = result.GetValue(_format);
        if (result.GetValue(_output) is not { } file)
        {
            Write(report, format, _context.Output);
            // Whoever reads the log wants the summary; whoever reads the stream wants the document alone.
            if (format != "text")
                TextReport.WriteSummary(report, _context, _context.Error);
            return report.ExitCode;
        }

        var path = Path.GetFullPath(file, _context.Console.WorkingDirectory);
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            using var writer = new StreamWriter(path) { NewLine = "\n" };
            Write(report, format, writer);
        }
        catch (System.Exception e) when (e is IOException or System.UnauthorizedAccessException)
        {
            throw new ToolException(_context.Text("Output_CannotWrite", path, e.Message));
        }

        if (format == "text")
            TextReport.WriteSummary(report, _context, _context.Output);
        else
            TextReport.Write(report, _context, _context.Output);
        return report.ExitCode;
    }

    private void Write(RunReport report, string? format, TextWriter writer)
    {
        switch (format)
        {
            case "json":
                JsonReport.Write(report, writer);
                break;
            case "sarif":
                SarifReport.Write(report, _context, writer);
                break;
            default:
                TextReport.Write(report, _context, writer);
                break;
        }
    }
}
