using System;
using System.CommandLine;
using NoCustomization.Tool.Shapes;
using NoCustomization.Tool.Verbs;
using NoCustomization.Tool.Verbs.Waivers;

namespace NoCustomization.Tool.Cli;

/// <summary>The verbs.</summary>
internal static class Commands
{
    private static readonly (string Name, Func<ToolContext, Command> Create)[] s_verbs =
    [
        ("check", CheckVerb.Create),
        ("verify", VerifyVerb.Create),
        ("baseline", BaselineVerb.Create),
        ("explain", ExplainVerb.Create),
        ("test", TestVerb.Create),
        ("waivers", WaiversVerb.Create),
        ("verify-evidence", VerifyEvidenceVerb.Create),
    ];

    /// <summary>Creates the root command with its verbs, described in the context's language.</summary>
    /// <param name="context">The language.</param>
    /// <param name="args">The command line. Where it begins with a verb, that one alone is created: making all of them takes as long as judging a small assembly.</param>
    public static RootCommand Create(ToolContext context, string[] args)
    {
        var root = new RootCommand(context.Text("Root_Description")) { CultureOption.Create(context) };
        var isNamed = args.Length > 0 && Array.Exists(s_verbs, v => v.Name == args[0]);
        foreach (var (name, create) in s_verbs)
        {
            if (!isNamed || name == args[0])
                root.Add(create(context));
        }

        HelpWriter.Install(root, context);
        return root;
    }
}
