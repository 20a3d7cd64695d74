using System;
using System.Collections.Generic;
using System.Linq;

namespace NoCustomization.Tool.Builds.Logs;

/// <summary>One call of a compiler, as a binary log recorded it.</summary>
/// <param name="Project">The project file, as it was called on the machine that built.</param>
/// <param name="TargetFramework">The target framework's short name; empty for projects of the old kind.</param>
/// <param name="Mode"><c>NoCustomizationMode</c> as the project evaluated it; empty where the package's build files were not there.</param>
/// <param name="EvaluationDate"><c>NoCustomizationEvaluationDate</c> likewise.</param>
/// <param name="OwnCompiler">The compiler that the project put in place of the SDK's; empty where it did not.</param>
/// <param name="Arguments">What the compiler was called with.</param>
internal sealed record LoggedCompilation(string Project, string TargetFramework, string Mode, string EvaluationDate, string OwnCompiler, CompilerArguments Arguments)
{
    private const string AnalyzerFileName = "NoCustomization.Analyzers.dll";

    /// <summary>Simple name of the assembly.</summary>
    public string Assembly => ValuesOf("out").Select(LogPaths.NameOf).LastOrDefault() ?? LogPaths.NameOf(Project);

    /// <summary>Our analyzers among those that were passed; one file is as it should be.</summary>
    public IEnumerable<string> Analyzers => ValuesOf("analyzer").Concat(ValuesOf("a")).SelectMany(v => v.Split(',', ';')).Select(v => v.Trim('"'))
        .Where(a => string.Equals(LogPaths.FileOf(a), AnalyzerFileName, StringComparison.OrdinalIgnoreCase)).Distinct(StringComparer.OrdinalIgnoreCase);

    /// <summary>The first of them, or null.</summary>
    public string? Analyzer => Analyzers.FirstOrDefault();

    /// <summary>Whether the compiler was told to skip analyzers; of contrary orders the last counts.</summary>
    public bool SkipsAnalyzers => Arguments.All.Select(a => a.Length > 1 && a[0] is '/' or '-' ? a[1..].ToLowerInvariant() : "").LastOrDefault(a => a is "skipanalyzers" or "skipanalyzers+" or "skipanalyzers-") is "skipanalyzers" or "skipanalyzers+";

    /// <summary>Whether our analyzer was there and let run; null where a response file that nobody knows may say otherwise.</summary>
    public bool? AnalyzersOn => SkipsAnalyzers ? false : Arguments.Unknown.Count > 0 ? null : Analyzer is not null;

    /// <summary>The ids that were silenced or kept from being errors.</summary>
    public IEnumerable<string> Silenced => ValuesOf("nowarn").Concat(ValuesOf("warnaserror-")).SelectMany(v => v.Split(',', ';', ' ')).Select(v => v.Trim('"', ' '));

    /// <summary>Simple names of the assemblies it references.</summary>
    public IEnumerable<string> References => ValuesOf("reference").Concat(ValuesOf("r")).SelectMany(v => v.Split(',', ';')).Select(v => LogPaths.NameOf(v.Trim('"')));

    private IEnumerable<string> ValuesOf(string option)
    {
        foreach (var argument in Arguments.All)
        {
            if (argument.Length > option.Length + 2 && argument[0] is '/' or '-' && argument[option.Length + 1] == ':' && argument.AsSpan(1, option.Length).Equals(option, StringComparison.OrdinalIgnoreCase))
                yield return argument[(option.Length + 2)..].Trim('"');
        }
    }
}
