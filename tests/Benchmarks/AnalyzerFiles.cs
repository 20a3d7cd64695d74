using System;
using System.Collections.Generic;
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
}
