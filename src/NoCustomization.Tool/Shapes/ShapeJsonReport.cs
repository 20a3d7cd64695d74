using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text.Encodings.Web;
using System.Text.Json;
using NoCustomization.Policy.Rules;

namespace NoCustomization.Tool.Shapes;

/// <summary>The outcome of policy tests for machines: <c>formatVersion</c> 1, paths relative to the folder, lines from 1.</summary>
internal static class ShapeJsonReport
{
    private static readonly JsonWriterOptions s_options = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes the report.</summary>
    /// <param name="folder">The folder of the run.</param>
    /// <param name="results">One per shape.</param>
    /// <param name="problems">Everything that is ill-formed.</param>
    /// <param name="culture">Language of the messages.</param>
    /// <param name="output">Where to write.</param>
    public static void Write(string folder, IReadOnlyList<ShapeResult> results, IReadOnlyList<ShapeProblem> problems, CultureInfo culture, TextWriter output)
    {
        var totals = new ShapeTotals(results);
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, s_options))
        {
            json.WriteStartObject();
            json.WriteNumber("formatVersion", 1);
            json.WriteNumber("shapes", totals.Shapes);
            json.WriteNumber("innocent", totals.Innocent);
            json.WriteStartObject("expectations");
            json.WriteNumber("total", totals.Expectations);
            json.WriteNumber("sourceOnly", totals.SourceOnly);
            json.WriteNumber("binaryOnly", totals.BinaryOnly);
            json.WriteEndObject();
            json.WriteStartArray("wrong");
            foreach (var wrong in results.SelectMany(r => r.Wrong))
                WriteWrong(json, folder, wrong, culture);
            json.WriteEndArray();
            json.WriteStartArray("illFormed");
            foreach (var problem in problems)
                WriteProblem(json, folder, problem, culture);
            json.WriteEndArray();
            json.WriteStartArray("rules");
            foreach (var total in totals.Rules)
                WriteTotal(json, total);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        output.WriteLine(System.Text.Encoding.UTF8.GetString(stream.ToArray()));
    }

    private static void WriteWrong(Utf8JsonWriter json, string folder, WrongVerdict wrong, CultureInfo culture)
    {
        json.WriteStartObject();
        json.WriteString("file", ShapePaths.Relative(folder, wrong.File));
        json.WriteNumber("line", wrong.Line);
        json.WriteString("expected", wrong.Expected?.Id);
        json.WriteString("found", wrong.Found?.RuleId);
        json.WriteString("eye", NameOf(wrong.Eye));
        json.WriteString("configuration", wrong.Only?.ToString());
        json.WriteString("message", wrong.Found?.Message(culture));
        json.WriteEndObject();
    }

    private static void WriteProblem(Utf8JsonWriter json, string folder, ShapeProblem problem, CultureInfo culture)
    {
        json.WriteStartObject();
        json.WriteString("file", ShapePaths.Relative(folder, problem.File));
        json.WriteNumber("line", problem.Line);
        json.WriteString("message", ShapeTexts.Format(problem.Message, culture));
        json.WriteEndObject();
    }

    private static void WriteTotal(Utf8JsonWriter json, RuleTotal total)
    {
        json.WriteStartObject();
        json.WriteString("rule", total.RuleId);
        json.WriteString("eye", NameOf(total.Eye));
        json.WriteString("configuration", total.Configuration.ToString());
        json.WriteNumber("expected", total.Expected);
        json.WriteNumber("found", total.Found);
        json.WriteNumber("missed", total.Missed);
        json.WriteNumber("unexpected", total.Unexpected);
        json.WriteEndObject();
    }

    private static string NameOf(Eyes eye) => eye == Eyes.Source ? "source" : "binary";
}
