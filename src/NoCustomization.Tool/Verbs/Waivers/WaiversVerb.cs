using System.CommandLine;
using NoCustomization.Tool.Cli;

namespace NoCustomization.Tool.Verbs.Waivers;

/// <summary><c>waivers</c>: what a municipality does with its register.</summary>
internal static class WaiversVerb
{
    /// <summary>Creates the verb with its own verbs.</summary>
    public static Command Create(ToolContext context) => new("waivers", context.Text("Waivers_Description"))
    {
        NewVerb.Create(context),
        CheckRegisterVerb.Create(context),
        SignVerb.Create(context),
        ListVerb.Create(context),
    };

    /// <summary>The argument of verbs that take registers.</summary>
    public static Argument<string[]> Registers(ToolContext context) => new("register") { Description = context.Text("Waivers_Register"), Arity = ArgumentArity.OneOrMore };
}
