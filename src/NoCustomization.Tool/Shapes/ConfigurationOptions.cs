using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace NoCustomization.Tool.Shapes;

/// <summary>Configuration files as the compiler and the analyzers see them.</summary>
internal sealed class ConfigurationOptions(AnalyzerConfigSet configuration) : SyntaxTreeOptionsProvider
{
    private readonly AnalyzerConfigOptionsResult _global = configuration.GlobalConfigOptions;

    /// <summary>The same for analyzers.</summary>
    public AnalyzerConfigOptionsProvider Provider => new OptionsProvider(configuration);

    /// <inheritdoc/>
    public override GeneratedKind IsGenerated(SyntaxTree tree, CancellationToken cancellationToken) =>
        configuration.GetOptionsForSourcePath(tree.FilePath).AnalyzerOptions.TryGetValue("generated_code", out var value) && bool.TryParse(value, out var generated)
            ? generated ? GeneratedKind.MarkedGenerated : GeneratedKind.NotGenerated
            : GeneratedKind.Unknown;

    /// <inheritdoc/>
    public override bool TryGetDiagnosticValue(SyntaxTree tree, string diagnosticId, CancellationToken cancellationToken, out ReportDiagnostic severity) =>
        configuration.GetOptionsForSourcePath(tree.FilePath).TreeOptions.TryGetValue(diagnosticId, out severity);

    /// <inheritdoc/>
    public override bool TryGetGlobalDiagnosticValue(string diagnosticId, CancellationToken cancellationToken, out ReportDiagnostic severity) =>
        _global.TreeOptions.TryGetValue(diagnosticId, out severity);

    private sealed class OptionsProvider(AnalyzerConfigSet configuration) : AnalyzerConfigOptionsProvider
    {
        public override AnalyzerConfigOptions GlobalOptions { get; } = new Options(configuration.GlobalConfigOptions.AnalyzerOptions);

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => new Options(configuration.GetOptionsForSourcePath(tree.FilePath).AnalyzerOptions);

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => new Options(configuration.GetOptionsForSourcePath(textFile.Path).AnalyzerOptions);
    }

    private sealed class Options(IReadOnlyDictionary<string, string> values) : AnalyzerConfigOptions
    {
        public override IEnumerable<string> Keys => values.Keys;

        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value)
        {
            // Keys of configuration files compare without regard to case.
            if (values.TryGetValue(key, out value))
                return true;
            foreach (var (name, found) in values)
            {
                if (KeyComparer.Equals(name, key))
                {
                    value = found;
                    return true;
                }
            }

            value = null;
            return false;
        }
    }
}
