using System;
using System.Collections.Generic;
using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using System.IO;
using System.Linq;

namespace NoCustomization.Tool.Cli;

/// <summary>Writes the help of a verb. The library's own help speaks Japanese only in part.</summary>
internal sealed class HelpWriter(ToolContext context) : SynchronousCommandLineAction
{
    /// <summary>Makes a root command show this help, and describes its standard options.</summary>
    public static void Install(RootCommand root, ToolContext context)
    {
        foreach (var option in root.Options)
        {
            switch (option)
            {
                case HelpOption help:
                    help.Description = context.Text("Option_Help");
                    help.Action = new HelpWriter(context);
                    break;
                case VersionOption version:
                    version.Description = context.Text("Option_Version");
                    break;
            }
        }
    }

    /// <inheritdoc/>
    public override bool ClearsParseErrors => true;

    /// <inheritdoc/>
    public override int Invoke(ParseResult parseResult)
    {
        Write(parseResult.CommandResult.Command, parseResult.RootCommandResult.Command, context.Output);
        return (int)ExitCode.Clean;
    }

    /// <summary>Writes the help of a command.</summary>
    public void Write(Command command, Command root, TextWriter writer)
    {
        writer.WriteLine(command.Description);
        writer.WriteLine();
        writer.WriteLine(context.Text("Help_Usage"));
        writer.WriteLine("  " + Usage(command));
        Section(writer, "Help_Arguments", command.Arguments.Select(a => (Name(a), a.Description)));
        var options = command == root ? root.Options : command.Options.Concat(root.Options.Where(o => o.Recursive));
        Section(writer, "Help_Options", options.Where(o => !o.Hidden).Select(o => (Name(o), o.Description)));
        Section(writer, "Help_Verbs", command.Subcommands.Where(c => !c.Hidden).Select(c => (c.Name + string.Concat(c.Arguments.Select(a => " " + Name(a))), c.Description)));
        writer.WriteLine();
        writer.WriteLine(context.Text("Help_ExitCodes"));
    }

    private string Usage(Command command)
    {
        var name = CommandNames.Of(command);
        if (command.Subcommands.Count > 0)
            return name + " " + context.Text("Help_UsageVerb");
        return name + string.Concat(command.Arguments.Select(a => " " + Name(a))) + " " + context.Text("Help_UsageOptions");
    }

    private static string Name(Argument argument) => $"<{argument.HelpName ?? argument.Name}>" + (argument.Arity.MaximumNumberOfValues > 1 ? "..." : "");

    private static string Name(Option option) =>
        string.Join(", ", option.Aliases.Where(a => !a.StartsWith('/')).Append(option.Name).OrderBy(n => n.Length).Distinct())
        + (option.HelpName is { } value ? $" <{value}>" : "");

    private void Section(TextWriter writer, string title, IEnumerable<(string Name, string? Description)> rows)
    {
        var lines = rows.ToArray();
        if (lines.Length == 0)
            return;
        writer.WriteLine();
        writer.WriteLine(context.Text(title));
        var width = lines.Max(l => l.Name.Length);
        foreach (var (name, description) in lines)
            writer.WriteLine("  " + name.PadRight(width) + "  " + description);
    }
}
