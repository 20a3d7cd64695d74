using System.Collections.Generic;
using System.CommandLine;
using System.Linq;
using NoCustomization.Tool.Cli;
using NoCustomization.Tool.Waivers;
using NoCustomization.Tool.Waivers.Drafting;

namespace NoCustomization.Tool.Verbs.Waivers;

/// <summary><c>waivers new &lt;register&gt;</c>: adds an entry, from options, from findings of a report, and from a person who is asked for the rest.</summary>
internal static class NewVerb
{
    /// <summary>Creates the verb.</summary>
    public static Command Create(ToolContext context)
    {
        var register = new Argument<string>("register") { Description = context.Text("Waivers_Register") };
        var sarif = new Option<string>("--sarif") { Description = context.Text("New_Sarif"), HelpName = "file" };
        var finding = new Option<string[]>("--finding") { Description = context.Text("New_Finding"), HelpName = "id", Arity = ArgumentArity.OneOrMore };
        var municipality = new Option<string>("--municipality") { Description = context.Text("New_Municipality"), HelpName = "code" };
        var issuer = new Option<string>("--issuer") { Description = context.Text("New_Issuer"), HelpName = "text" };
        var isDraft = new Option<bool>("--draft") { Description = context.Text("New_Draft") };
        var command = new Command("new", context.Text("New_Description")) { register, sarif, finding, municipality, issuer, isDraft };
        var options = WaiverField.All.ToDictionary(f => f, f => OptionOf(f, context));
        foreach (var option in options.Values)
            command.Add(option);
        command.SetAction(result =>
        {
            var findings = Findings(context, result.GetValue(sarif), result.GetValue(finding) ?? []);
            var draft = new WaiverDraft();
            Fill(draft, findings);
            foreach (var (field, option) in options)
            {
                if (result.GetValue(option) is { Length: > 0 } values)
                    draft.Set(field, values);
            }

            var entry = new NewEntry(context, draft, findings, result.GetValue(isDraft));
            return (int)entry.AddTo(result.GetRequiredValue(register), result.GetValue(municipality), result.GetValue(issuer));
        });
        return command;
    }

    private static Option<string[]> OptionOf(WaiverField field, ToolContext context)
    {
        var option = new Option<string[]>(field.Option)
        {
            Description = context.Text(field.TextKey) + (field.Words.Count > 0 ? ": " + string.Join(", ", field.Words) : ""),
            Arity = ArgumentArity.OneOrMore,
            HelpName = field.Kind switch
            {
                FieldKind.Word => "word",
                FieldKind.Alternatives => "kind=result",
                FieldKind.Date => "yyyy-MM-dd",
                FieldKind.Yen => "yen",
                FieldKind.Count => "number",
                _ => "text",
            },
        };
        option.Validators.Add(result =>
        {
            if (!field.IsMany && result.Tokens.Count > 1)
                result.AddError(context.Text("Cli_GivenTwice", field.Option));
            foreach (var token in result.Tokens)
            {
                if (FieldCheck.Of(field, token.Value, context) is { } problem)
                    result.AddError(problem);
            }
        });
        return option;
    }

    private static IReadOnlyList<SarifFinding> Findings(ToolContext context, string? report, string[] ids)
    {
        if (report is null)
            return ids.Length == 0 ? [] : throw new ToolException(context.Text("New_FindingNeedsSarif"));
        if (ids.Length == 0)
            throw new ToolException(context.Text("New_SarifNeedsFinding"));
        var all = SarifFindings.Read(context, report);
        return [.. ids.Select(id => all.Where(f => f.Id.StartsWith(id, System.StringComparison.OrdinalIgnoreCase)).DistinctBy(f => f.Id).ToArray() switch
        {
            [var one] => one,
            [] => throw new ToolException(context.Text("New_NoSuchFinding", id, report)),
            var several => throw new ToolException(context.Text("New_SeveralFindings", id, several.Length)),
        }).DistinctBy(f => f.Id)];
    }

    private static void Fill(WaiverDraft draft, IReadOnlyList<SarifFinding> findings)
    {
        if (findings.Count == 0)
            return;
        draft.Set(WaiverField.Of("package"), findings.Select(f => f.Package).Take(1));
        draft.Set(WaiverField.Of("rules"), findings.Select(f => f.Rule));
        draft.Set(WaiverField.Of("targets"), findings.Select(f => f.Target));
        draft.Set(WaiverField.Of("sites"), findings.Select(f => f.Site));
        // How many stand in the declaration that will cite the waiver: the most that share a site.
        var count = findings.GroupBy(f => f.Site).Max(g => g.Count());
        if (count > 1)
            draft.Set(WaiverField.Of("findings"), [count.ToString(System.Globalization.CultureInfo.InvariantCulture)]);
    }
}
