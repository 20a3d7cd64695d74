using System;
using Microsoft.CodeAnalysis.Diagnostics;
using NoCustomization.Analyzers.Framework;

namespace NoCustomization.Analyzers.Stamps;

/// <summary>What the build says about the analysis, as far as a stamp tells it. Equal for equal builds, so that nothing is generated anew.</summary>
/// <param name="IsKnown">Whether the package's build files are there at all; without them nothing is known.</param>
/// <param name="OnlyReports">Whether findings are warnings.</param>
/// <param name="AnalyzersOn">Whether the build lets analyzers run.</param>
/// <param name="IsIdeBuild">Whether analyzers are off because an IDE builds for its own tests and debugging.</param>
/// <param name="IsTold">Whether a response file turns analyzers off: the guard reports it, and names the file.</param>
internal readonly record struct StampedBuild(bool IsKnown, bool OnlyReports, bool AnalyzersOn, bool IsIdeBuild, bool IsTold = false)
{
    private const string Prefix = "build_property.";

    /// <summary>Reads it from the compiler-visible properties.</summary>
    public static StampedBuild Read(AnalyzerConfigOptions global)
    {
        // The same conditions as in the compiler's own build files (_ComputeSkipAnalyzers).
        var run = Value(global, "RunAnalyzers");
        var isOff = Is(run, "false") || run.Length == 0 && Is(Value(global, "RunAnalyzersDuringBuild"), "false");
        var optimize = Value(global, "OptimizeImplicitlyTriggeredBuild");
        var isImplicit = Is(Value(global, "IsImplicitlyTriggeredBuild"), "true")
            && Is(Value(global, "UsingMicrosoftNETSdk"), "true")
            && !Is(optimize, "false")
            && (!Is(Value(global, "TreatWarningsAsErrors"), "true") || Is(optimize, "true"));
        return new(
            Value(global, "NoCustomizationMode").Length > 0,
            new BuildOptions(global).OnlyReports,
            !isOff && !isImplicit,
            !isOff && isImplicit && Is(Value(global, "BuildingInsideVisualStudio"), "true"));
    }

    private static string Value(AnalyzerConfigOptions options, string name) => options.TryGetValue(Prefix + name, out var value) ? value.Trim() : "";

    private static bool Is(string value, string expected) => string.Equals(value, expected, StringComparison.OrdinalIgnoreCase);
}
