using System.CommandLine;
using System.Linq;

namespace NoCustomization.Tool.Cli;

/// <summary>Names commands as a user types them.</summary>
internal static class CommandNames
{
    /// <summary>The whole name: <c>nocustomization waivers sign</c>.</summary>
    public static string Of(Command command) =>
        command is RootCommand ? "nocustomization" : string.Join(' ', [.. command.Parents.OfType<Command>().Take(1).Select(Of), command.Name]);
}
