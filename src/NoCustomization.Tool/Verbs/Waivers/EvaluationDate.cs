using System;
using System.CommandLine;
using NoCustomization.Policy.Waivers;
using NoCustomization.Tool.Cli;

namespace NoCustomization.Tool.Verbs.Waivers;

/// <summary><c>--evaluation-date</c>: the day on which waivers are judged. Default: today in Japan.</summary>
internal static class EvaluationDate
{
    /// <summary>Creates the option.</summary>
    public static Option<string> Create(ToolContext context)
    {
        var option = new Option<string>("--evaluation-date") { Description = context.Text("Option_EvaluationDate"), HelpName = CivilDate.Format };
        option.Validators.Add(result =>
        {
            foreach (var token in result.Tokens)
            {
                if (!CivilDate.TryParse(token.Value, out _))
                    result.AddError(context.Text("Cli_NotADate", option.Name, token.Value));
            }
        });
        return option;
    }

    /// <summary>The day that was given, or today's.</summary>
    public static CivilDate Of(string? text) => CivilDate.TryParse(text, out var date) ? date : CivilDate.InJapan(DateTime.UtcNow);

    /// <summary>The same day for the certificates' part, which knows nothing of the policy.</summary>
    public static DateOnly ToDateOnly(this CivilDate date) => DateOnly.FromDateTime(date.Midnight);
}
