using System;
using Microsoft.CodeAnalysis.Diagnostics;
using NoCustomization.Policy.Rules;
using NoCustomization.Policy.Waivers;

namespace NoCustomization.Analyzers.Framework;

/// <summary>What the build says about the project, through the compiler-visible properties of the package.</summary>
internal sealed class BuildOptions
{
    private const string Prefix = "build_property.";

    /// <summary>Reads the options.</summary>
    public BuildOptions(AnalyzerConfigOptions global)
    {
        OnlyReports = global.TryGetValue(Prefix + "NoCustomizationMode", out var mode) && string.Equals(mode.Trim(), "report", StringComparison.OrdinalIgnoreCase);
        // What is shipped is judged like any product, even where the project also calls itself a test.
        IsSparedTest = IsTrue(global, "IsTestProject")
            && !IsTrue(global, "NoCustomizationAnalyzeTests")
            && !IsTrue(global, "IsPackable")
            && !IsTrue(global, "NoCustomizationIsShipped");
        ProjectFolder = global.TryGetValue(Prefix + "ProjectDir", out var folder) ? folder.Trim().Replace('\\', '/') : "";
        Municipality = global.TryGetValue(Prefix + "NoCustomizationMunicipality", out var code) && code.Trim().Length > 0 ? code.Trim() : null;
        EvaluationDate = global.TryGetValue(Prefix + "NoCustomizationEvaluationDate", out var day) && CivilDate.TryParse(day.Trim(), out var date) ? date : null;
    }

    /// <summary>The municipality for which is built; null where the build does not say.</summary>
    public string? Municipality { get; }

    /// <summary>The day on which waivers are judged; null where the build does not say it, so that none is in force. The analyzer never reads the clock.</summary>
    public CivilDate? EvaluationDate { get; }

    /// <summary>The project's folder, with <c>/</c>; empty where the build does not say.</summary>
    public string ProjectFolder { get; }

    /// <summary>Whether findings are warnings, for taking stock of old code.</summary>
    public bool OnlyReports { get; }

    /// <summary>Whether this is a test project, which may fake and mock core types.</summary>
    public bool IsSparedTest { get; }

    /// <summary>Whether a range of rules is judged in this project.</summary>
    public bool Judges(RuleRange range) => !IsSparedTest || range is not (RuleRange.TypeExtension or RuleRange.RuntimePatching or RuleRange.Composition or RuleRange.PackageAuthoring);

    private static bool IsTrue(AnalyzerConfigOptions options, string name) =>
        options.TryGetValue(Prefix + name, out var value) && string.Equals(value.Trim(), "true", StringComparison.OrdinalIgnoreCase);
}
