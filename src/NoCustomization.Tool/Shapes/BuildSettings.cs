using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace NoCustomization.Tool.Shapes;

/// <summary>
/// What a project's settings do to a compilation, the way the SDK hands them to the compiler: build properties as a generated global
/// configuration, <c>.editorconfig</c> and <c>.globalconfig</c> files, rule sets, <c>NoWarn</c>.
/// </summary>
internal static class BuildSettings
{
    private static readonly string[] s_configurationExtensions = [".editorconfig", ".globalconfig"];

    /// <summary>Gives a compilation the severities that the settings ask for.</summary>
    public static Compilation Apply(SourceUnit unit, Compilation compilation, ICollection<ShapeProblem> problems)
    {
        var specific = new Dictionary<string, ReportDiagnostic>(StringComparer.Ordinal);
        foreach (var file in unit.With.Where(IsRuleSet))
        {
            try
            {
                foreach (var (id, severity) in RuleSet.LoadEffectiveRuleSetFromFile(file).SpecificDiagnosticOptions)
                    specific[id] = severity;
            }
            catch (Exception e) when (e is System.Xml.XmlException or IOException || e.GetType().Name == "InvalidRuleSetException")
            {
                problems.Add(ShapeProblem.At(file, 0, "Shape_FileUnreadable", e.Message));
            }
        }

        if (unit.Options.Properties.TryGetValue("NoWarn", out var noWarn))
        {
            foreach (var id in noWarn.Split([',', ';', ' '], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
                specific[id] = ReportDiagnostic.Suppress;
        }

        return compilation.WithOptions(compilation.Options
            .WithSpecificDiagnosticOptions(specific)
            .WithSyntaxTreeOptionsProvider(new ConfigurationOptions(ConfigurationOf(unit))));
    }

    /// <summary>The options that an analyzer sees: configuration, and as additional files the catalogs, the register and what else the project holds.</summary>
    public static AnalyzerOptions AnalyzerOptionsOf(SourceUnit unit, UnitReferences references)
    {
        var files = references.Cores.Concat(references.Stubs).Select(c => c.Unit.CatalogPath).OfType<string>()
            .Concat(unit.Options.Waivers is { } register ? [register] : Array.Empty<string>())
            .Concat(unit.With.Where(w => SourceLanguages.Of(w) is null && !IsRuleSet(w) && !IsConfiguration(w)))
            .Distinct(StringComparer.Ordinal)
            .Select(f => (AdditionalText)new FileText(f));
        return new AnalyzerOptions([.. files], new ConfigurationOptions(ConfigurationOf(unit)).Provider);
    }

    private static bool IsRuleSet(string file) => Path.GetExtension(file).Equals(".ruleset", StringComparison.OrdinalIgnoreCase);

    private static bool IsConfiguration(string file) => s_configurationExtensions.Contains(Path.GetExtension(file), StringComparer.OrdinalIgnoreCase);

    private static AnalyzerConfigSet ConfigurationOf(SourceUnit unit)
    {
        var generated = new StringBuilder("is_global = true\n");
        var properties = new SortedDictionary<string, string>(StringComparer.OrdinalIgnoreCase)
        {
            // The date in Japan, as the package's targets give it.
            [ShapeWaivers.EvaluationDate] = DateTime.UtcNow.AddHours(9).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture),
        };
        foreach (var (name, value) in unit.Options.Properties)
            properties[name] = value;
        foreach (var (name, value) in properties)
            generated.Append("build_property.").Append(name).Append(" = ").Append(value).Append('\n');

        var configurations = unit.With.Where(IsConfiguration).Select(f => AnalyzerConfig.Parse(File.ReadAllText(f), f))
            .Append(AnalyzerConfig.Parse(generated.ToString(), Path.Combine(unit.Folder, unit.AssemblyName + ".GeneratedMSBuildEditorConfig.editorconfig")));
        return AnalyzerConfigSet.Create(configurations.ToList());
    }
}
