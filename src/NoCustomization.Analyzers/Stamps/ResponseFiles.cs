using System.Text.RegularExpressions;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace NoCustomization.Analyzers.Stamps;

/// <summary>The response files of the build, which tell the compiler what no property shows. The package's build files mark them among the additional files.</summary>
internal static class ResponseFiles
{
    private const string Mark = "build_metadata.AdditionalFiles.NoCustomizationResponseFile";

    // A further file that it names is not at hand, and may say so.
    private static readonly Regex Asked = new(@"(?<=^|\s)(@\S|[/-]skipanalyzers\+?(?=\s|$))", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    /// <summary>Whether a file is one of them.</summary>
    public static bool Has(AdditionalText file, AnalyzerConfigOptionsProvider options) => options.GetOptions(file).TryGetValue(Mark, out var mark) && mark == "true";

    /// <summary>Whether one may tell the compiler to skip analyzers.</summary>
    public static bool MaySkipAnalyzers(AdditionalText file, CancellationToken cancellation) => file.GetText(cancellation) is { } text && MaySkipAnalyzers(text.ToString());

    private static bool MaySkipAnalyzers(string text)
    {
        foreach (var line in text.Split('\n'))
        {
            var options = line.Replace("\"", "").Trim();
            if (!options.StartsWith("#", System.StringComparison.Ordinal) && Asked.IsMatch(options))
                return true;
        }

        return false;
    }
}
