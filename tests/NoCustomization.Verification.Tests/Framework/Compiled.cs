using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Emit;
using Microsoft.CodeAnalysis.Text;
using Microsoft.CodeAnalysis.VisualBasic;

namespace NoCustomization.Verification.Tests.Framework;

/// <summary>An assembly compiled in memory.</summary>
/// <param name="Name">Simple name.</param>
/// <param name="Image">The assembly.</param>
/// <param name="Symbols">Its portable debug symbols.</param>
internal sealed record Compiled(string Name, byte[] Image, byte[] Symbols)
{
    private static readonly CSharpParseOptions CSharpOptions = new(Microsoft.CodeAnalysis.CSharp.LanguageVersion.Preview);

    /// <summary>Compiles C#.</summary>
    public static Compiled CSharp(string name, string source, params Compiled[] references) => CSharp(name, source, OptimizationLevel.Debug, references);

    /// <summary>Compiles C# with resources.</summary>
    public static Compiled CSharp(string name, string source, (string Name, byte[] Content)[] resources, params Compiled[] references)
    {
        var compilation = CSharpCompilation.Create(name, [CSharpSyntaxTree.ParseText(source, CSharpOptions, name + ".cs", Encoding.UTF8)], All(references), new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        return Emit(compilation, [.. resources.Select(r => new ResourceDescription(r.Name, () => new MemoryStream(r.Content), isPublic: true))]);
    }

    /// <summary>Compiles C#, optimized or not.</summary>
    public static Compiled CSharp(string name, string source, OptimizationLevel level, params Compiled[] references)
    {
        var tree = CSharpSyntaxTree.ParseText(SourceText.From(source, Encoding.UTF8), CSharpOptions, name + ".cs");
        var options = new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, optimizationLevel: level, allowUnsafe: true,
            metadataImportOptions: MetadataImportOptions.Public, nullableContextOptions: NullableContextOptions.Disable);
        return Emit(CSharpCompilation.Create(name, [tree], All(references), options));
    }

    /// <summary>Compiles Visual Basic.</summary>
    public static Compiled VisualBasic(string name, string source, params Compiled[] references) => VisualBasic(name, source, OptimizationLevel.Debug, references);

    /// <summary>Compiles Visual Basic, optimized or not.</summary>
    public static Compiled VisualBasic(string name, string source, OptimizationLevel level, params Compiled[] references)
    {
        var tree = VisualBasicSyntaxTree.ParseText(SourceText.From("Imports System\n" + source, Encoding.UTF8), path: name + ".vb");
        var options = new VisualBasicCompilationOptions(OutputKind.DynamicallyLinkedLibrary, optimizationLevel: level);
        return Emit(VisualBasicCompilation.Create(name, [tree], All(references), options));
    }

    /// <summary>Compiles Visual Basic for .NET Framework 4.8, with the runtime library that old projects use.</summary>
    public static Compiled NetFramework(string name, string source, params Compiled[] references)
    {
        var tree = VisualBasicSyntaxTree.ParseText(SourceText.From("Imports System\n" + source, Encoding.UTF8), path: name + ".vb");
        IEnumerable<MetadataReference> all = [.. TestReferences.NetFramework, .. references.Select(r => MetadataReference.CreateFromImage(r.Image))];
        return Emit(VisualBasicCompilation.Create(name, [tree], all, new VisualBasicCompilationOptions(OutputKind.DynamicallyLinkedLibrary, rootNamespace: name)));
    }

    /// <summary>Compiles C# without our annotations.</summary>
    public static Compiled Bare(string name, string source)
    {
        var options = new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary);
        return Emit(CSharpCompilation.Create(name, [CSharpSyntaxTree.ParseText(source, CSharpOptions, name + ".cs", Encoding.UTF8)], TestReferences.Framework[..^1], options));
    }

    /// <summary>Compiles C# into a module without an assembly manifest.</summary>
    public static byte[] Module(string name, string source)
    {
        var options = new CSharpCompilationOptions(OutputKind.NetModule);
        using var image = new MemoryStream();
        var result = CSharpCompilation.Create(name, [CSharpSyntaxTree.ParseText(source, CSharpOptions)], All([]), options).Emit(image);
        return result.Success ? image.ToArray() : throw new InvalidOperationException(string.Join('\n', result.Diagnostics));
    }

    /// <summary>Findings of the binary eye on this assembly, as <c>NC1001 T:Target @ T:Site</c>, in order.</summary>
    public IEnumerable<string> Findings(params Compiled[] references) => Verify(references).Findings
        .Select(f => $"{f.Key.RuleId} {f.Key.Target} @ {f.Key.Site}").Order(StringComparer.Ordinal);

    /// <summary>Verifies this assembly in memory.</summary>
    public VerificationResult Verify(params Compiled[] references) => Verify(new VerificationOptions(), references);

    /// <summary>Verifies this assembly in memory.</summary>
    public VerificationResult Verify(VerificationOptions options, params Compiled[] references) =>
        Verifier.VerifyImage(Name + ".dll", Image, Symbols, [.. references.Select(r => r.Image)], options);

    private static IEnumerable<MetadataReference> All(Compiled[] references) =>
        [.. TestReferences.Framework, .. references.Select(r => MetadataReference.CreateFromImage(r.Image))];

    private static Compiled Emit(Compilation compilation, params ResourceDescription[] resources)
    {
        using var image = new MemoryStream();
        using var symbols = new MemoryStream();
        var result = compilation.Emit(image, symbols, manifestResources: resources, options: new EmitOptions(debugInformationFormat: DebugInformationFormat.PortablePdb));
        if (!result.Success)
            throw new InvalidOperationException(string.Join('\n', result.Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error)));
        return new Compiled(compilation.AssemblyName!, image.ToArray(), symbols.ToArray());
    }
}
