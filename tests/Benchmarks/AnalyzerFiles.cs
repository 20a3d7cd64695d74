using System;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace NoCustomization.Benchmarks;

/// <summary>Other people's analyzers, loaded by path, and what they are given.</summary>
internal static class AnalyzerFiles
{
    /// <summary>The peer: BannedApiAnalyzers.</summary>
    public static DiagnosticAnalyzer Peer() => Load(Path.Combine(Setting.BannedApi, "Microsoft.CodeAnalysis.CSharp.BannedApiAnalyzers.dll"), "CSharpSymbolIsBannedAnalyzer").Single();

    /// <summary>Options with one additional file.</summary>
    public static AnalyzerOptions Options((string Name, string Text) file) => new([new Additional(file.Name, file.Text)]);

    /// <summary>Options with one additional file and one property of the build.</summary>
    public static AnalyzerOptions Options((string Name, string Text) file, (string Name, string Value) property) => new([new Additional(file.Name, file.Text)], new Properties(property.Name, property.Value));

    /// <summary>The C# analyzers of a file.</summary>
    public static IEnumerable<DiagnosticAnalyzer> Load(string file, string? name) => LoadableTypes(Assembly.LoadFrom(file))
        .Where(t => !t.IsAbstract && typeof(DiagnosticAnalyzer).IsAssignableFrom(t) && (name is null || t.Name == name)
            && t.GetCustomAttribute<DiagnosticAnalyzerAttribute>()?.Languages.Contains(LanguageNames.CSharp) == true)
        .Select(t => (DiagnosticAnalyzer)Activator.CreateInstance(t, nonPublic: true)!);

    // The file holds code fixes too, whose workspace libraries are not here.
    private static IEnumerable<Type> LoadableTypes(Assembly assembly)
    {
        try
        {
            return assembly.GetTypes();
        }
        catch (ReflectionTypeLoadException e)
        {
            return e.Types.OfType<Type>();
        }
    }

    private sealed class Additional(string path, string text) : AdditionalText
    {
        private readonly SourceText _text = SourceText.From(text);

        public override string Path => path;

        public override SourceText GetText(CancellationToken cancellationToken = default) => _text;
    }

    private sealed class Properties(string name, string value) : AnalyzerConfigOptionsProvider
    {
        public override AnalyzerConfigOptions GlobalOptions { get; } = new Values(name, value);

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => GlobalOptions;

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => GlobalOptions;
    }

    private sealed class Values(string name, string own) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value)
        {
            value = key == "build_property." + name ? own : null;
            return value is not null;
        }
    }
}
