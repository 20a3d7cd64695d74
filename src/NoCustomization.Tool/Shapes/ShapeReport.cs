using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using NoCustomization.Policy.Rules;

namespace NoCustomization.Tool.Shapes;

/// <summary>The outcome of policy tests for people: a line per wrong verdict, a table per rule and eye, the sums.</summary>
internal sealed class ShapeReport(string folder, CultureInfo culture)
{
    /// <summary>The lines of problems, sorted; a core's problem once, however many shapes use it.</summary>
    public IReadOnlyList<string> ProblemLines(IEnumerable<ShapeProblem> problems) =>
        [.. problems.OrderBy(p => p.File, StringComparer.Ordinal).ThenBy(p => p.Line).Select(p => $"{Place(p.File, p.Line)}: {ShapeTexts.Format(p.Message, culture)}").Distinct()];

    /// <summary>The line of a wrong verdict: <c>file(line): expected NC1001, got nothing (binary)</c>, and what an eye says of a finding too many.</summary>
    public string LineOf(WrongVerdict wrong)
    {
        var nothing = Text("Shape_NothingWord");
        var eye = EyeName(wrong.Eye);
        if (wrong.Only is { } only)
            eye = Text("Shape_EyeInConfiguration", eye, only);
        var line = $"{Place(wrong.File, wrong.Line)}: {Text("Shape_Expected", wrong.Expected?.Id ?? nothing, wrong.Found?.RuleId ?? nothing, eye)}";
        return wrong.Found is { } found ? line + ": " + found.Message(culture) : line;
    }

    /// <summary>Writes the table and the sums.</summary>
    public void WriteTotals(ShapeTotals totals, int illFormed, TextWriter output)
    {
        if (totals.Rules.Count > 0)
            WriteTable(totals.Rules, output);
        output.WriteLine(Text("Shape_SummaryShapes", totals.Shapes, totals.Innocent, totals.Expectations, totals.SourceOnly, totals.BinaryOnly));
        output.WriteLine(Text("Shape_SummaryVerdicts", totals.WrongVerdicts, illFormed));
    }

    private void WriteTable(IReadOnlyList<RuleTotal> rules, TextWriter output)
    {
        (Eyes Eye, BuildConfiguration Build)[] columns = [(Eyes.Source, BuildConfiguration.Debug), (Eyes.Binary, BuildConfiguration.Debug), (Eyes.Binary, BuildConfiguration.Release)];
        var rows = new List<string[]>
        {
            new[] { Text("Shape_HeaderRule"), EyeName(Eyes.Source), EyeName(Eyes.Binary) + " Debug", EyeName(Eyes.Binary) + " Release" },
        };
        foreach (var rule in rules.GroupBy(r => r.RuleId))
        {
            rows.Add([rule.Key, .. columns.Select(c => rule.FirstOrDefault(r => r.Eye == c.Eye && r.Configuration == c.Build) is { } total ? Cell(total) : "")]);
        }

        for (var i = 0; i < rows.Count; i++)
            output.WriteLine(string.Join("  ", rows[i].Select((cell, c) => Pad(cell, rows.Max(r => Width(r[c]))))).TrimEnd());
    }

    private static string Cell(RuleTotal total) => string.Create(CultureInfo.InvariantCulture, $"{total.Found}/{total.Expected}")
        + (total.Unexpected > 0 ? string.Create(CultureInfo.InvariantCulture, $" +{total.Unexpected}") : "");

    // A Japanese character takes two columns of a terminal.
    private static int Width(string text) => text.Sum(c => c >= '\u1100' ? 2 : 1);

    private static string Pad(string text, int width) => text + new string(' ', width - Width(text));

    private string EyeName(Eyes eye) => Text(eye == Eyes.Source ? "Shape_EyeSource" : "Shape_EyeBinary");

    private string Place(string file, int line) => ShapePaths.Relative(folder, file) + (line > 0 ? string.Create(CultureInfo.InvariantCulture, $"({line})") : "");

    private string Text(string key, params object[] arguments) => ShapeTexts.Format(key, culture, arguments);
}
