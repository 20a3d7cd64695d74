using System;
using System.CommandLine;
using System.Linq;
using NoCustomization.Policy.Rules;
using NoCustomization.Policy.Texts;
using NoCustomization.Tool.Cli;

namespace NoCustomization.Tool.Verbs;

/// <summary><c>explain &lt;id&gt;</c>: the rule's page, offline, in either language.</summary>
internal static class ExplainVerb
{
    /// <summary>Creates the verb.</summary>
    public static Command Create(ToolContext context)
    {
        var id = new Argument<string>("id") { Description = context.Text("Explain_Id") };
        var command = new Command("explain", context.Text("Explain_Description")) { id };
        command.SetAction(result => (int)Run(context, result.GetRequiredValue(id)));
        return command;
    }

    private static ExitCode Run(ToolContext context, string asked)
    {
        if (Find(asked) is not { } rule)
        {
            context.Error.WriteLine(context.Text("Error", context.Text("Explain_Unknown", asked, NearestTo(asked).Id)));
            foreach (var known in RuleCatalog.All)
                context.Error.WriteLine($"  {known.Id}  {TextResources.Get(known.TitleKey, context.Culture)}");
            return ExitCode.BadInput;
        }

        context.Output.WriteLine(RulePages.Read(rule, context.Culture).TrimEnd());
        return ExitCode.Clean;
    }

    // People copy NC1001, type 1001, or remember the name.
    private static Rule? Find(string asked) => RuleCatalog.Find(asked) ?? RuleCatalog.Find("NC" + asked)
        ?? RuleCatalog.All.FirstOrDefault(r => string.Equals(r.Name, asked, StringComparison.OrdinalIgnoreCase));

    private static Rule NearestTo(string asked) => RuleCatalog.All
        .MinBy(r => Math.Min(EditDistance.Between(asked.ToUpperInvariant(), r.Id), EditDistance.Between(asked.ToUpperInvariant(), r.Name.ToUpperInvariant())))!;
}
