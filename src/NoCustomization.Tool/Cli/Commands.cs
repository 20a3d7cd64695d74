using System.CommandLine;
using NoCustomization.Tool.Shapes;
using NoCustomization.Tool.Verbs;
using NoCustomization.Tool.Verbs.Waivers;

namespace NoCustomization.Tool.Cli;

/// <summary>The verbs.</summary>
internal static class Commands
{
    /// <summary>Creates the root command with its verbs, described in the context's language.</summary>
    public static RootCommand Create(ToolContext context)
    {
        var root = new RootCommand(context.Text("Root_Description")) { CultureOption.Create(context) };
        root.Add(CheckVerb.Create(context));
        root.Add(VerifyVerb.Create(context));
        root.Add(BaselineVerb.Create(context));
        root.Add(ExplainVerb.Create(context));
        root.Add(TestVerb.Create(context));
        root.Add(WaiversVerb.Create(context));
        root.Add(VerifyEvidenceVerb.Create(context));
        HelpWriter.Install(root, context);
        return root;
    }
}
