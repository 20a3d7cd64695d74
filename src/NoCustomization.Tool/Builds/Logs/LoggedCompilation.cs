using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace NoCustomization.Tool.Builds.Logs;

/// <summary>One call of a compiler, as a binary log recorded it.</summary>
/// <param name="Project">The project file, as it was called on the machine that built.</param>
/// <param name="TargetFramework">The target framework's short name; empty for projects of the old kind.</param>
/// <param name="Mode"><c>NoCustomizationMode</c> as the project evaluated it; empty where the package's build files were not there.</param>
/// <param name="EvaluationDate"><c>NoCustomizationEvaluationDate</c> likewise.</param>
/// <param name="CommandLine">What the compiler was called with.</param>
internal sealed record LoggedCompilation(string Project, string TargetFramework, string Mode, string EvaluationDate, string CommandLine)
{
    private readonly string[] _arguments = [.. CommandLineParser.SplitCommandLineIntoArguments(CommandLine, removeHashComments: false)];

    /// <summary>Simple name of the assembly.</summary>
    public string Assembly => ValuesOf("out").Select(NameOf).LastOrDefault() ?? NameOf(Project);

    /// <summary>The analyzers that were passed.</summary>
    public IEnumerable<string> Analyzers => ValuesOf("analyzer").Concat(ValuesOf("a")).SelectMany(v => v.Split(',', ';')).Select(v => v.Trim('"'));

    /// <summary>Our analyzer among them, or null.</summary>
    public string? Analyzer => Analyzers.FirstOrDefault(a => string.Equals(FileOf(a), "NoCustomization.Analyzers.dll", StringComparison.OrdinalIgnoreCase));

    /// <summary>Whether the compiler was told to skip analyzers; of contrary orders the last counts.</summary>
    public bool SkipsAnalyzers => _arguments.Select(a => a.Length > 1 && a[0] is '/' or '-' ? a[1..].ToLowerInvariant() : "").LastOrDefault(a => a is "skipanalyzers" or "skipanalyzers+" or "skipanalyzers-") is "skipanalyzers" or "skipanalyzers+";

    /// <summary>The ids that were silenced or kept from being errors.</summary>
    public IEnumerable<string> Silenced => ValuesOf("nowarn").Concat(ValuesOf("warnaserror-")).SelectMany(v => v.Split(',', ';', ' ')).Select(v => v.Trim('"', ' '));

    /// <summary>Simple names of the assemblies it references.</summary>
    public IEnumerable<string> References => ValuesOf("reference").Concat(ValuesOf("r")).SelectMany(v => v.Split(',', ';')).Select(v => NameOf(v.Trim('"')));

    private IEnumerable<string> ValuesOf(string option)
    {
        foreach (var argument in _arguments)
        {
            if (argument.Length > option.Length + 2 && argument[0] is '/' or '-' && argument[option.Length + 1] == ':' && argument.AsSpan(1, option.Length).Equals(option, StringComparison.OrdinalIgnoreCase))
                yield return argument[(option.Length + 2)..].Trim('"');
        }
    }

    // The log may come from a machine with other separators.
    private static string FileOf(string path) => path[(path.LastIndexOfAny(['/', '\\']) + 1)..];

    private static string NameOf(string path) => Path.GetFileNameWithoutExtension(FileOf(path));
}
