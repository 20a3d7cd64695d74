using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using NoCustomization.Policy.Rules;
using NoCustomization.Policy.Texts;
using NoCustomization.Policy.Usages;
using NoCustomization.Policy.Waivers;
using NoCustomization.Verification;

namespace NoCustomization.Tool.Shapes;

/// <summary>The registers of a shape, taken unsigned, and what the shape says about municipality and day; the same for both eyes.</summary>
internal static class ShapeWaivers
{
    /// <summary>The build property that names the day on which waivers are judged.</summary>
    public const string EvaluationDate = "NoCustomizationEvaluationDate";

    private const string Municipality = "NoCustomizationMunicipality";

    /// <summary>What the binary eye needs.</summary>
    public static WaiverOptions Of(SourceUnit unit) => new()
    {
        Registers = new RegisterSet(DocumentsOf(unit).Select(d => d.Document)),
        Municipality = unit.Options.Properties.TryGetValue(Municipality, out var code) ? code : null,
        Date = unit.Options.Properties.TryGetValue(EvaluationDate, out var day) ? CivilDate.TryParse(day, out var date) ? date : null : CivilDate.InJapan(DateTime.UtcNow),
    };

    /// <summary>What is wrong in the registers themselves.</summary>
    public static IEnumerable<Observation> Observe(SourceUnit unit)
    {
        var documents = DocumentsOf(unit).ToList();
        var set = new RegisterSet(documents.Select(d => d.Document));
        return documents.SelectMany(d => d.Document.Problems.Concat(set.Conflicts.Where(c => c.Document == d.Document).Select(c => c.Problem)).Select(p => Observe(d.Path, d.Document, p)));
    }

    private static Observation Observe(string path, RegisterDocument document, RegisterProblem problem)
    {
        var line = document.Text.AsSpan(0, Math.Min(problem.Place.Start, document.Text.Length)).Count('\n') + 1;
        var usage = problem.UsageIn(document.Name);
        return new Observation
        {
            RuleId = problem.Rule.Id,
            Eye = Eyes.Binary,
            File = path,
            StartLine = line,
            EndLine = line,
            Site = document.Name,
            Target = usage.TargetId,
            Usage = UsageNames.Of(usage.Kind),
            Message = culture => TextResources.Format(problem.Message, culture),
        };
    }

    // In order of path, as the source eye reads them.
    private static IEnumerable<(string Path, RegisterDocument Document)> DocumentsOf(SourceUnit unit) => unit.With.Where(w => w.EndsWith(Register.FileSuffix, StringComparison.OrdinalIgnoreCase))
        .Concat(unit.Options.Waivers is { } register ? [register] : Array.Empty<string>())
        .Where(p => p.EndsWith(Register.FileSuffix, StringComparison.OrdinalIgnoreCase) && File.Exists(p))
        .Distinct(StringComparer.Ordinal)
        .Order(StringComparer.Ordinal)
        .Select(p => (p, RegisterDocument.Read(Path.GetFileName(p), File.ReadAllText(p), RegisterTrust.FormOnly)));
}
