using System.CommandLine;
using System.IO;
using NoCustomization.Tool.Cli;

namespace NoCustomization.Tool.Shapes;

/// <summary><c>test &lt;folder&gt;</c>: verdicts on source shapes against the expectations in their comments.</summary>
internal static class TestVerb
{
    /// <summary>Creates the verb.</summary>
    public static Command Create(ToolContext context)
    {
        var folder = new Argument<string>("folder") { Description = context.Text("Test_Folder") };
        var command = new Command("test", context.Text("Test_Description")) { folder };
        command.SetAction(result => (int)Run(context, result.GetRequiredValue(folder)));
        return command;
    }

    private static ExitCode Run(ToolContext context, string folder)
    {
        var path = Path.Combine(context.Console.WorkingDirectory, folder);
        if (!Directory.Exists(path))
            throw new ToolException(context.Text("Input_Missing", path));
        throw new ToolException(context.Text("Test_NoShapes", path), ExitCode.NothingToScan);
    }
}
