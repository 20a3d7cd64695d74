using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Emit;
using Microsoft.CodeAnalysis.VisualBasic;
using Xunit;
using LanguageVersion = Microsoft.CodeAnalysis.CSharp.LanguageVersion;

namespace NoCustomization.Analyzers.Tests.Framework;

/// <summary>
/// A core and vendor code whose comments say what must be found: <c>// expect: NC1001, NC1002</c> (Visual Basic: <c>'</c>) at the end of the line where
/// the finding begins. A line without expectation must stay silent.
/// </summary>
internal sealed record Shape
{
    /// <summary>The header of most cores.</summary>
    public const string CoreHeader = "[assembly: NoCustomization.StandardPackage(\"juki\", Name = \"Juki Standard\", Namespaces = new[] { \"Juki\" })]\n";

    /// <summary>C# source of the core.</summary>
    public required string Core { get; init; }

    /// <summary>The files of the vendor, all in one language.</summary>
    public required string[] Vendor { get; init; }

    /// <summary>Whether the vendor writes Visual Basic.</summary>
    public bool VisualBasic { get; init; }

    /// <summary>Name of the core's assembly.</summary>
    public string CoreName { get; init; } = "Juki";

    /// <summary>Name of the vendor's assembly.</summary>
    public string VendorName { get; init; } = "Acme.Juki";

    /// <summary>Whether <see cref="CoreHeader"/> stands before the core.</summary>
    public bool Annotated { get; init; } = true;

    /// <summary>MSBuild properties that the compiler sees.</summary>
    public (string Name, string Value)[] Properties { get; init; } = [];

    /// <summary>Additional files.</summary>
    public (string Path, string Text)[] Files { get; init; } = [];

    /// <summary>Further references of the vendor.</summary>
    public MetadataReference[] Others { get; init; } = [];

    /// <summary>Ids of compiler errors that are no mistake of the test.</summary>
    public string[] Allowed { get; init; } = [];

    /// <summary>Whether the vendor references the core as a project instead of a file.</summary>
    public bool ProjectReference { get; init; }

    /// <summary>Whether the vendor is a program, with an entry point.</summary>
    public bool Program { get; init; }

    /// <summary>Whether the vendor references the annotations' own assembly.</summary>
    public bool SeesAnnotations { get; init; } = true;

    /// <summary>Compiles C#.</summary>
    public static Compilation Library(string name, string source, params MetadataReference[] others) => LibraryWith([.. References.All, .. others], name, source);

    /// <summary>Compiles C# against given references alone.</summary>
    public static Compilation LibraryWith(IEnumerable<MetadataReference> references, string name, string source)
    {
        var compilation = CSharpCompilation.Create(
            name,
            [CSharpSyntaxTree.ParseText(source, new CSharpParseOptions(LanguageVersion.Preview), name + ".cs")],
            references,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, allowUnsafe: true));
        Assert.Empty(compilation.GetDiagnostics().Where(d => d.Severity == DiagnosticSeverity.Error));
        return compilation;
    }

    /// <summary>The file form of a compilation.</summary>
    public static PortableExecutableReference Emit(Compilation compilation, bool referenceAssembly = false)
    {
        using var stream = new MemoryStream();
        var result = compilation.Emit(stream, options: new EmitOptions(metadataOnly: referenceAssembly, includePrivateMembers: !referenceAssembly));
        Assert.True(result.Success, string.Join("\n", result.Diagnostics));
        return MetadataReference.CreateFromImage(stream.ToArray());
    }

    /// <summary>Runs the analyzer over a shape in C# and compares.</summary>
    public static Task Verify(string core, params string[] vendor) => new Shape { Core = core, Vendor = vendor }.Verify();

    /// <summary>Runs the analyzer over a shape in Visual Basic and compares.</summary>
    public static Task VerifyVB(string core, params string[] vendor) => new Shape { Core = core, Vendor = vendor, VisualBasic = true }.Verify();

    /// <summary>Runs the analyzer and compares with the expectations.</summary>
    public async Task Verify()
    {
        var found = await Run();
        var expected = Vendor.SelectMany((text, i) => Expectations(text).Select(e => $"{FileName(i)}({e.Line}): {e.Id}")).Order(StringComparer.Ordinal);
        var actual = found.Select(d => $"{d.Location.SourceTree?.FilePath}({d.Location.GetLineSpan().StartLinePosition.Line + 1}): {d.Id}").Order(StringComparer.Ordinal);
        Assert.Equal(string.Join("\n", expected), string.Join("\n", actual));
    }

    /// <summary>Runs the analyzer.</summary>
    public Task<ImmutableArray<Diagnostic>> Run() => Run(CompileVendor());

    /// <summary>Runs the analyzer over a compilation.</summary>
    public Task<ImmutableArray<Diagnostic>> Run(Compilation compilation) => Analyze(compilation).GetAnalyzerDiagnosticsAsync(TestContext.Current.CancellationToken);

    /// <summary>Prepares the analysis of a compilation.</summary>
    public CompilationWithAnalyzers Analyze(Compilation compilation, DiagnosticAnalyzer? analyzer = null)
    {
        var wrong = compilation.GetDiagnostics().Where(d => d.Severity == DiagnosticSeverity.Error && !Allowed.Contains(d.Id));
        Assert.Empty(wrong);
        var options = new AnalyzerOptions([.. Files.Select(f => new TextFile(f.Path, f.Text))], new Options(Properties));
        return compilation.WithAnalyzers(
            [analyzer ?? new CustomizationAnalyzer()],
            new CompilationWithAnalyzersOptions(options, onAnalyzerException: null, concurrentAnalysis: true, logAnalyzerExecutionTime: true));
    }

    /// <summary>Compiles the vendor's code.</summary>
    public Compilation CompileVendor()
    {
        var core = Library(CoreName, (Annotated ? CoreHeader : "") + Core);
        MetadataReference[] references = [.. SeesAnnotations ? References.All : References.Framework, ProjectReference ? core.ToMetadataReference() : Emit(core), .. Others];
        var kind = Program ? OutputKind.ConsoleApplication : OutputKind.DynamicallyLinkedLibrary;
        return VisualBasic
            ? VisualBasicCompilation.Create(VendorName, Vendor.Select((t, i) => VisualBasicSyntaxTree.ParseText(t, path: FileName(i))), references, new VisualBasicCompilationOptions(kind))
            : CSharpCompilation.Create(
                VendorName,
                Vendor.Select((t, i) => CSharpSyntaxTree.ParseText(t, new CSharpParseOptions(LanguageVersion.Preview), FileName(i))),
                references,
                new CSharpCompilationOptions(kind, allowUnsafe: true));
    }

    private string FileName(int index) => $"Vendor{index}.{(VisualBasic ? "vb" : "cs")}";

    private static IEnumerable<(int Line, string Id)> Expectations(string text)
    {
        var lines = text.Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            var at = lines[i].IndexOf("expect: ", StringComparison.Ordinal);
            if (at < 0)
                continue;
            foreach (var id in lines[i][(at + 8)..].Split(',', StringSplitOptions.TrimEntries))
                yield return (i + 1, id[..6]);
        }
    }

    private sealed class TextFile(string path, string text) : AdditionalText
    {
        private readonly Microsoft.CodeAnalysis.Text.SourceText _text = Microsoft.CodeAnalysis.Text.SourceText.From(text);

        public override string Path => path;

        public override Microsoft.CodeAnalysis.Text.SourceText GetText(System.Threading.CancellationToken cancellationToken = default) => _text;
    }

    private sealed class Options((string Name, string Value)[] properties) : AnalyzerConfigOptionsProvider
    {
        public override AnalyzerConfigOptions GlobalOptions { get; } = new Values(properties);

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => GlobalOptions;

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => GlobalOptions;
    }

    private sealed class Values((string Name, string Value)[] properties) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out string? value)
        {
            value = properties.FirstOrDefault(p => "build_property." + p.Name == key).Value;
            return value is not null;
        }
    }
}
