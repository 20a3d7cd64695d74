using System;
using System.Text.RegularExpressions;

namespace NoCustomization.Tool.Builds;

/// <summary>An error or warning in the form that MSBuild prints: <c>origin: error CODE: text [project]</c>.</summary>
/// <param name="IsError">Whether it is an error.</param>
/// <param name="Code">The code; empty where there is none.</param>
/// <param name="Text">The text.</param>
/// <param name="Project">The project file it is about; null where the line names none.</param>
/// <param name="Line">The whole line without the project.</param>
internal sealed partial record BuildMessage(bool IsError, string Code, string Text, string? Project, string Line)
{
    /// <summary>Reads a line, or gives null where it is something else.</summary>
    public static BuildMessage? Parse(string line)
    {
        var match = Canonical().Match(line);
        if (!match.Success)
            return null;
        var project = match.Groups["project"];
        var rest = project.Success ? line[..(project.Index - 1)].Trim() : line.Trim();
        // A failed restore names the project first and the solution last.
        var origin = match.Groups["origin"].Value.Trim();
        var about = origin.EndsWith("proj", StringComparison.OrdinalIgnoreCase) ? origin : project.Success ? project.Value : null;
        return new(match.Groups["kind"].Value == "error", match.Groups["code"].Value, match.Groups["text"].Value, about, rest);
    }

    // The project may be followed by the properties that tell its inner builds apart: [a.csproj::TargetFramework=net8.0].
    [GeneratedRegex(@"^(?<origin>.*?)(:\s|^)\s*(?<kind>error|warning)(\s+(?<code>[A-Za-z]+\d+))?\s*:\s(?<text>.*?)(\s*\[(?<project>[^\[\]]*?(proj|sln|slnx|slnf))(::[^\]]*)?\])?\s*$")]
    private static partial Regex Canonical();
}
