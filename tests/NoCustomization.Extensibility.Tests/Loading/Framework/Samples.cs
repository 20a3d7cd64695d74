using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace NoCustomization.Extensibility.Tests.Loading.Framework;

/// <summary>The sample package and its vendors, compiled from their sources as their projects would.</summary>
internal static class Samples
{
    private static readonly Lazy<(System.Reflection.Assembly Assembly, byte[] Image)> Core = new(() =>
    {
        var image = Compile("Juki.ResidentRegister", Files("ResidentRegister"), []);
        var file = CoreFolder.Write("Juki.ResidentRegister.dll", image);
        return (new System.Runtime.Loader.AssemblyLoadContext("Juki").LoadFromAssemblyPath(file), image);
    });

    /// <summary>The package.</summary>
    public static StandardPackage Package => new(Core.Value.Assembly);

    /// <summary>A file of the samples.</summary>
    public static string PathOf(string path) => Path.Combine(Source.Fact("RepositoryRoot"), "samples", path);

    /// <summary>The vendor that breaks every rule: its files as delivered.</summary>
    public static IEnumerable<(string Path, byte[] Content)> Kuro()
    {
        var harmony = Compile("0Harmony", Files("HarmonyStandIn"), []);
        yield return ("Kuro.Patches/0Harmony.dll", harmony);
        yield return ("Kuro.Patches/Kuro.Patches.dll", Compile("Kuro.Patches", Files("Kuro.Patches"), [Core.Value.Image, harmony]));
    }

    /// <summary>The vendor whose change was approved.</summary>
    public static byte[] Aoi() => Compile("Aoi.Counter", Files("Aoi.Counter"), [Core.Value.Image]);

    private static IEnumerable<string> Files(string folder) => Directory.GetFiles(PathOf(folder), "*.cs").Order(StringComparer.Ordinal);

    private static byte[] Compile(string name, IEnumerable<string> files, IEnumerable<byte[]> references)
    {
        var parse = new CSharpParseOptions(LanguageVersion.Preview).WithFeatures([new("InterceptorsNamespaces", "Kuro.Patches")]);
        var trees = files.Select(f => CSharpSyntaxTree.ParseText(SourceText.From(File.ReadAllText(f), Encoding.UTF8), parse, f)).ToList();
        trees.Add(CSharpSyntaxTree.ParseText(SourceText.From("[assembly: System.Reflection.AssemblyVersion(\"1.0.0.0\")]", Encoding.UTF8), parse));
        string[] folders = [Source.Fact("FrameworkReferences"), Source.Fact("WebReferences")];
        IEnumerable<MetadataReference> all =
        [
            .. folders.SelectMany(f => Directory.GetFiles(f, "*.dll")).DistinctBy(Path.GetFileName).Select(f => MetadataReference.CreateFromFile(f)),
            MetadataReference.CreateFromFile(typeof(StandardPackageAttribute).Assembly.Location),
            MetadataReference.CreateFromFile(typeof(IVendorExtension).Assembly.Location),
            .. references.Select(r => MetadataReference.CreateFromImage(r)),
        ];
        var options = new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, optimizationLevel: OptimizationLevel.Release, nullableContextOptions: NullableContextOptions.Enable);
        using var image = new MemoryStream();
        var result = CSharpCompilation.Create(name, trees, all, options).Emit(image);
        return result.Success ? image.ToArray() : throw new InvalidOperationException(string.Join('\n', result.Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error)));
    }
}
