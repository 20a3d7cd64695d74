using System.IO;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace NoCustomization.Analyzers.Stamps;

/// <summary>The response files of the build, which tell the compiler what no property shows. The package's build files mark them among the additional files.</summary>
internal static class ResponseFiles
{
    private const string Mark = "build_metadata.AdditionalFiles.NoCustomizationResponseFile";

    /// <summary>Whether a file is one of them.</summary>
    public static bool Has(AdditionalText file, AnalyzerConfigOptionsProvider options) => options.GetOptions(file).TryGetValue(Mark, out var mark) && mark == "true";

    /// <summary>Whether one may tell the compiler to skip analyzers.</summary>
    public static bool MaySkipAnalyzers(AdditionalText file, CancellationToken cancellation) => file.GetText(cancellation) is { } text && MaySkipAnalyzers(text.ToString());

    // As the compiler reads it. A further file that it names is not at hand, and may say so.
    private static bool MaySkipAnalyzers(string text)
    {
        using var lines = new StringReader(text);
        while (lines.ReadLine() is { } line)
        {
            foreach (var argument in CommandLineParser.SplitCommandLineIntoArguments(line, removeHashComments: true))
            {
                if (AsksForIt(argument.Replace("\"", "")))
                    return true;
            }
        }

        return false;
    }

    private static bool AsksForIt(string option) =>
        option is ['@', _, ..] || (option is ['/' or '-', ..] && option.Substring(1).ToLowerInvariant() is "skipanalyzers" or "skipanalyzers+");
}
