using System.Collections.Generic;
using System.Linq;
using NoCustomization.Tool.Cli;

namespace NoCustomization.Tool.Waivers.Drafting;

/// <summary>Asks a person for the members of an entry, each with what it is for, and again where an answer is none.</summary>
/// <param name="context">The language and the person.</param>
/// <param name="prompt">The person.</param>
internal sealed class Interview(ToolContext context, IPrompt prompt)
{
    /// <summary>Asks for a member.</summary>
    /// <returns>False where the person went away.</returns>
    public bool Ask(WaiverDraft draft, WaiverField field)
    {
        context.Error.WriteLine();
        context.Error.WriteLine($"{field.Member}: {context.Text(field.TextKey)}" + (field.IsOptional ? " " + context.Text("New_Optional") : ""));
        return field.Kind switch
        {
            FieldKind.Alternatives => AskAlternatives(draft, field),
            FieldKind.Texts => AskMany(draft, field),
            _ => AskOne(draft, field),
        };
    }

    private bool AskOne(WaiverDraft draft, WaiverField field)
    {
        if (field.Kind == FieldKind.Word)
            context.Error.WriteLine("  " + string.Join(", ", field.Words));
        while (true)
        {
            var known = draft[field] is [var value, ..] ? $" [{value}]" : "";
            if (prompt.Ask($"{field.Member}{known}> ") is not { } answer)
                return false;
            if (string.IsNullOrWhiteSpace(answer))
                return true;
            if (IsGood(field, answer.Trim()))
            {
                draft.Set(field, [answer]);
                return true;
            }
        }
    }

    private bool AskMany(WaiverDraft draft, WaiverField field)
    {
        foreach (var value in draft[field])
            context.Error.WriteLine("  " + value);
        context.Error.WriteLine("  " + context.Text("New_OneByOne"));
        var values = new List<string>(draft[field]);
        while (true)
        {
            if (prompt.Ask($"{field.Member}> ") is not { } answer)
                return false;
            if (string.IsNullOrWhiteSpace(answer))
                break;
            if (IsGood(field, answer.Trim()))
                values.Add(answer);
        }

        draft.Set(field, values);
        return true;
    }

    private bool AskAlternatives(WaiverDraft draft, WaiverField field)
    {
        context.Error.WriteLine("  " + context.Text("New_EachAlternative"));
        var results = draft.Alternatives.ToDictionary(a => a.Kind, a => a.Result);
        foreach (var kind in field.Words)
        {
            var known = results.TryGetValue(kind, out var result) ? $" [{result}]" : "";
            if (prompt.Ask($"{kind} ({context.Text("Alternative_" + kind.Replace('-', '_'))}){known}> ") is not { } answer)
                return false;
            if (!string.IsNullOrWhiteSpace(answer))
                results[kind] = answer.Trim();
        }

        draft.Set(field, field.Words.Where(results.ContainsKey).Select(k => k + "=" + results[k]));
        return true;
    }

    private bool IsGood(WaiverField field, string value)
    {
        var problem = FieldCheck.Of(field, value, context);
        if (problem is not null)
            context.Error.WriteLine("  " + problem);
        return problem is null;
    }
}
