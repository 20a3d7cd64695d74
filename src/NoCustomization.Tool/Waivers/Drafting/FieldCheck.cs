using System.Globalization;
using System.Linq;
using NoCustomization.Policy.Texts;
using NoCustomization.Policy.Waivers;
using NoCustomization.Tool.Cli;

namespace NoCustomization.Tool.Waivers.Drafting;

/// <summary>Checks one answer at once, so that nobody has to begin again. What entries lack as a whole is for <see cref="WaiverDecision"/>.</summary>
internal static class FieldCheck
{
    private const int MostDigits = 15;

    /// <summary>Why a value is none for a member, in the user's language, or null.</summary>
    public static string? Of(WaiverField field, string value, ToolContext context) => field.Kind switch
    {
        FieldKind.Word when !field.Words.Contains(value) => NotAChoice(field, value, context),
        FieldKind.Alternatives when !field.Words.Contains(WaiverDraft.Split(value).Kind) => NotAChoice(field, WaiverDraft.Split(value).Kind, context),
        FieldKind.Date when !CivilDate.TryParse(value, out _) => context.Text("Cli_NotADate", field.Option, value),
        FieldKind.Yen when !IsNumber(value) => context.Text("New_NotYen", field.Option, value),
        FieldKind.Count when !IsNumber(value) || value.All(c => c == '0') || value.Length > 4 => context.Text("New_NotACount", field.Option, value),
        _ when field.Member == "id" && value.Any(c => char.IsWhiteSpace(c) || char.IsControl(c)) => context.Text("New_NotAnId", value),
        _ => Refusal(field, value) is { } refusal ? TextResources.Format(refusal, context.Culture) : null,
    };

    private static NoCustomization.Policy.Findings.Text? Refusal(WaiverField field, string value) => field.Member switch
    {
        "rules" => WaiverScope.RefusalOfRule(value),
        "targets" => WaiverScope.RefusalOfTarget(value),
        "sites" => WaiverScope.RefusalOfSite(value),
        _ => null,
    };

    private static string NotAChoice(WaiverField field, string value, ToolContext context) => context.Text("Cli_NotAChoice", field.Option, value, string.Join(", ", field.Words));

    private static bool IsNumber(string value) => value.Length <= MostDigits && long.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out _);
}
