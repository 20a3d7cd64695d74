using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using NoCustomization.Policy.Rules;
using NoCustomization.Tool.Cli;
using NoCustomization.Tool.Findings;

namespace NoCustomization.Tool.Builds;

/// <summary>Explains why a project could not be built, and how to judge it all the same.</summary>
internal static class BuildFailures
{
    // A missing reference makes hundreds of errors; the first ones tell.
    private const int Shown = 10;

    /// <summary>The problems of a build that failed: one for each project with errors, one for each that was left out because of them.</summary>
    public static IEnumerable<RunProblem> Explain(ToolContext context, IReadOnlyList<BuildRecord> records, IEnumerable<BuildMessage> messages)
    {
        var errors = messages.Where(m => m.IsError && !RuleCatalog.IsRuleId(m.Code)).ToLookup(m => m.Project ?? "");
        foreach (var project in errors.Where(e => e.Key.Length > 0).OrderBy(e => e.Key, System.StringComparer.Ordinal))
            yield return new(project.Key, Explain(context, Causes(project)));
        // Errors without a project are told where nothing else explains the failure.
        if (errors.All(e => e.Key.Length == 0) && errors[""].ToArray() is { Length: > 0 } general)
            yield return new(context.Text("Check_Build"), Explain(context, general));
        foreach (var record in records.Where(r => !r.IsBuilt && !errors.Contains(r.Project)).DistinctBy(r => r.Project))
            yield return new(record.Project, context.Text("Check_LeftOut"));
    }

    /// <summary>The problem of a build that failed without an error in MSBuild's form: a missing SDK, for one.</summary>
    public static RunProblem Explain(ToolContext context, string target, IReadOnlyList<string> lines) =>
        new(target, Compose(context, "Check_RemedySdk", lines.Select(l => l.Trim()).Where(l => l.Length > 0).TakeLast(Shown)));

    // NETSDK1004 says that there is no restore, after other errors have said why.
    private static BuildMessage[] Causes(IEnumerable<BuildMessage> errors) =>
        errors.Any(e => e.Code != "NETSDK1004") ? [.. errors.Where(e => e.Code != "NETSDK1004")] : [.. errors];

    private static string Explain(ToolContext context, IReadOnlyList<BuildMessage> errors)
    {
        var lines = errors.Select(e => e.Line).Distinct().ToArray();
        var shown = lines.Take(Shown).ToList();
        if (lines.Length > Shown)
            shown.Add(context.Text("Summary_More", lines.Length - Shown));
        return Compose(context, Remedy(errors), shown);
    }

    private static string Remedy(IReadOnlyList<BuildMessage> errors) => errors.Select(e => e.Code.ToUpperInvariant()).FirstOrDefault(c => c.Length > 0) switch
    {
        ['N', 'U', ..] => "Check_RemedyRestore",
        ['N', 'E', 'T', 'S', 'D', 'K', ..] => "Check_RemedySdk",
        "MSB3644" => "Check_RemedyTargetingPack",
        ['M', 'S', 'B', ..] => "Check_RemedyBuildParts",
        _ => "Check_RemedyCompile",
    };

    private static string Compose(ToolContext context, string remedy, IEnumerable<string> lines)
    {
        var builder = new StringBuilder(context.Text("Check_NotBuilt", context.Text(remedy)));
        foreach (var line in lines)
            builder.Append("\n    ").Append(line);
        return builder.ToString();
    }
}
