using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using NoCustomization.Extensibility;

namespace NoCustomization.Benchmarks;

/// <summary>A folder with one plugin in it, as an operator fills it; gone afterwards.</summary>
internal sealed class PluginFolder : IDisposable
{
    /// <summary>The entry of each plugin.</summary>
    public const string Entry = "Plugin.Entry";

    private PluginFolder(string what, string name, params (string File, string Type)[] dependencies)
    {
        What = what;
        Name = name;
        Root = Directory.CreateTempSubdirectory("nocustomization-bench-").FullName;
        var folder = Directory.CreateDirectory(Path.Combine(Root, name)).FullName;
        string[] files = [.. dependencies.Select(d => Path.Combine(Path.GetDirectoryName(Setting.Tool)!, d.File))];
        foreach (var file in files)
            File.Copy(file, Path.Combine(folder, Path.GetFileName(file)));
        Compile(Path.Combine(folder, name + ".dll"), Source(dependencies.Select(d => d.Type)), files);
        Bytes = Directory.GetFiles(folder).Sum(f => new FileInfo(f).Length);
    }

    /// <summary>For the table.</summary>
    public string What { get; }

    /// <summary>The plugin's assembly and folder.</summary>
    public string Name { get; }

    /// <summary>The folder of folders.</summary>
    public string Root { get; }

    /// <summary>All files together.</summary>
    public long Bytes { get; }

    /// <summary>One class at one point.</summary>
    public static PluginFolder Small() => new("small", "Bench.Small");

    /// <summary>The same beside libraries that the tool uses anyway.</summary>
    public static PluginFolder Large() => new("with Sarif.Sdk and Newtonsoft.Json", "Bench.Large", ("Sarif.dll", "Microsoft.CodeAnalysis.Sarif.SarifLog"), ("Newtonsoft.Json.dll", "Newtonsoft.Json.JsonConvert"));

    /// <inheritdoc/>
    public void Dispose() => Directory.Delete(Root, recursive: true);

    // Making the entry loads the dependencies, whoever makes it.
    private static string Source(IEnumerable<string> types) => $$"""
        namespace Plugin;

        public sealed class Entry : NoCustomization.Extensibility.IVendorExtension
        {
            private readonly System.Type[] _uses = [{{string.Join(", ", types.Select(t => $"typeof({t})"))}}];

            public void Configure(NoCustomization.Extensibility.IExtensionBuilder builder) => builder.Provide<NoCustomization.Benchmarks.IBenchRule, FixedFee>();
        }

        public sealed class FixedFee : NoCustomization.Benchmarks.IBenchRule
        {
            public decimal Fee(int copies) => copies + 1m;
        }
        """;

    private static void Compile(string path, string source, IEnumerable<string> dependencies)
    {
        var references = Directory.GetFiles(Setting.References, "*.dll")
            .Concat(dependencies)
            .Concat(new[] { typeof(PluginFolder), typeof(IVendorExtension), typeof(StandardPackageAttribute), typeof(Microsoft.Extensions.DependencyInjection.IServiceCollection) }.Select(t => t.Assembly.Location))
            .Select(f => MetadataReference.CreateFromFile(f));
        var compilation = CSharpCompilation.Create(Path.GetFileNameWithoutExtension(path), [CSharpSyntaxTree.ParseText(source)], references, new(OutputKind.DynamicallyLinkedLibrary, optimizationLevel: OptimizationLevel.Release));
        var result = compilation.Emit(path);
        if (!result.Success)
            throw new InvalidOperationException(string.Join('\n', result.Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error)));
    }
}
