using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace NoCustomization.Extensibility.Tests.Loading.Framework;

/// <summary>Compiles assemblies as vendors deliver them.</summary>
internal static class Source
{
    private static readonly CSharpParseOptions Parse = new(LanguageVersion.Preview);
    private static readonly Lazy<MetadataReference[]> Platform = new(() =>
    [
        .. Directory.GetFiles(Fact("FrameworkReferences"), "*.dll").Select(f => MetadataReference.CreateFromFile(f)),
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(f => Path.GetFileName(f).StartsWith("Microsoft.Extensions.", StringComparison.Ordinal) || Path.GetFileName(f).StartsWith("NoCustomization.", StringComparison.Ordinal))
            .Select(f => MetadataReference.CreateFromFile(f)),
    ]);

    /// <summary>A fact that the build leaves in this assembly.</summary>
    public static string Fact(string key) => typeof(Source).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().First(a => a.Key == key).Value!;

    /// <summary>Compiles an assembly.</summary>
    /// <param name="name">Simple name.</param>
    /// <param name="source">Its C#.</param>
    /// <param name="references">Assemblies beside the platform, the annotations and the contracts of extensions.</param>
    public static byte[] Dll(string name, string source, params byte[][] references) => Dll(name, [source], references);

    /// <summary>Compiles an assembly of several files.</summary>
    public static byte[] Dll(string name, IEnumerable<string> sources, IEnumerable<byte[]> references, params MetadataReference[] more)
    {
        const string Usings = "global using System; global using NoCustomization; global using NoCustomization.Extensibility;";
        var options = new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, optimizationLevel: OptimizationLevel.Release, allowUnsafe: true, nullableContextOptions: NullableContextOptions.Enable);
        var compilation = CSharpCompilation.Create(name, [.. sources.Append(Usings).Select((s, i) => CSharpSyntaxTree.ParseText(s, Parse, $"{name}{i}.cs", System.Text.Encoding.UTF8))],
            [.. Platform.Value, .. references.Select(r => MetadataReference.CreateFromImage(r)), .. more], options);
        using var image = new MemoryStream();
        var result = compilation.Emit(image);
        return result.Success ? image.ToArray() : throw new InvalidOperationException(string.Join('\n', result.Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error)));
    }
}
