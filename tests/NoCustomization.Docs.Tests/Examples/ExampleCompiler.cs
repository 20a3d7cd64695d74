extern alias analyzers;
using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.VisualBasic;
using NoCustomization.Docs.Tests.Documents;
using NoCustomization.Policy.Catalogs;
using NoCustomization.Policy.Waivers;
using NoCustomization.Verification;
using Xunit;

namespace NoCustomization.Docs.Tests.Examples;

/// <summary>Compiles an example of the documentation against the sample package and lets both eyes judge it.</summary>
internal static class ExampleCompiler
{
    private static readonly ImmutableArray<MetadataReference> s_framework =
    [
        .. Directory.GetFiles(Repository.Fact("FrameworkReferences"), "*.dll").Order(StringComparer.Ordinal).Select(f => MetadataReference.CreateFromFile(f)),
        .. new[] { "Configuration.Abstractions", "DependencyInjection.Abstractions", "Http", "Options" }.Select(n => MetadataReference.CreateFromFile(Path.Combine(Repository.Fact("AspNetCoreReferences"), $"Microsoft.Extensions.{n}.dll"))),
        MetadataReference.CreateFromFile(typeof(StandardPackageAttribute).Assembly.Location),
        MetadataReference.CreateFromFile(Repository.Fact("ExtensionContracts")),
    ];

    // As a project that lets its generators intercept calls.
    private static readonly CSharpParseOptions s_parsing = CSharpParseOptions.Default.WithFeatures([new("InterceptorsNamespaces", "Kuro.Patches")]);

    // The sample package and the stand-in for the patching library, from their sources.
    private static readonly Lazy<byte[][]> s_images = new(() => [Library("Juki.ResidentRegister", "samples/ResidentRegister"), Library("0Harmony", "samples/HarmonyStandIn")]);

    private static readonly Lazy<ImmutableArray<MetadataReference>> s_references = new(() =>
        [.. s_framework, .. s_images.Value.Select(image => MetadataReference.CreateFromImage(image))]);

    /// <summary>What keeps the source of a core from compiling.</summary>
    public static Diagnostic[] ErrorsOfCore(CodeBlock core) => Errors(Core(core));

    /// <summary>What the analyzer finds in a core: the work of its author.</summary>
    public static async Task<ImmutableArray<Diagnostic>> JudgeCoreAsync(CodeBlock core) => await Core(core)
        .WithAnalyzers([new analyzers::NoCustomization.Analyzers.CustomizationAnalyzer()])
        .GetAnalyzerDiagnosticsAsync(TestContext.Current.CancellationToken);

    /// <summary>What the analyzer finds in an example.</summary>
    public static async Task<ImmutableArray<Diagnostic>> JudgeAsync(CodeBlock example)
    {
        var compilation = Compile(example);
        Assert.True(Errors(compilation).Length == 0, $"{example} does not compile:\n{string.Join("\n", Errors(compilation))}");
        AdditionalText[] files = example.Language == "json" ? [new ExampleFile("example" + (example.Option("file") ?? CatalogReader.FileSuffix), example.Code)]
            : example.Option("register") is { } register ? [new ExampleFile(register, Repository.Read(register))]
            : [];
        return await compilation
            .WithAnalyzers([new analyzers::NoCustomization.Analyzers.CustomizationAnalyzer()], new AnalyzerOptions([.. files], new ExampleOptions(example.Option("date"))))
            .GetAnalyzerDiagnosticsAsync(TestContext.Current.CancellationToken);
    }

    /// <summary>What the verifier finds in the compiled example.</summary>
    public static IReadOnlyList<BinaryFinding> Verify(CodeBlock example)
    {
        var compilation = Compile(example);
        var result = Verifier.VerifyImage(compilation.AssemblyName + ".dll", Emit(compilation, example.ToString()), symbols: null, s_images.Value, new VerificationOptions { Waivers = WaiversOf(example) }, TestContext.Current.CancellationToken);
        Assert.Empty(result.Problems);
        return result.Findings;
    }

    private static WaiverOptions WaiversOf(CodeBlock example) => example.Option("register") is not { } register ? new WaiverOptions() : new WaiverOptions
    {
        Registers = new RegisterSet([RegisterDocument.Read(Path.GetFileName(register), Repository.Read(register), RegisterTrust.FormOnly)]),
        Date = CivilDate.TryParse(example.Option("date"), out var date) ? date : null,
    };

    private static Compilation Compile(CodeBlock example)
    {
        var name = example.Option("assembly") ?? "Acme.Example";
        return example.Language switch
        {
            "vb" => VisualBasicCompilation.Create(
                name, [VisualBasicSyntaxTree.ParseText(example.Code, path: "Example.vb")], s_references.Value, new VisualBasicCompilationOptions(OutputKind.DynamicallyLinkedLibrary)),
            // A file that stands beside the code.
            "json" => CSharpCompilation.Create(name, [], s_references.Value, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary)),
            _ => CSharpCompilation.Create(
                name,
                [CSharpSyntaxTree.ParseText(example.Code, s_parsing, path: "Example.cs")],
                s_references.Value,
                new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable)),
        };
    }

    private static CSharpCompilation Core(CodeBlock core) => CSharpCompilation.Create(
        "Core", [CSharpSyntaxTree.ParseText(core.Code)], s_framework, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));

    private static byte[] Library(string name, string folder) => Emit(
        CSharpCompilation.Create(
            name,
            Repository.Files(folder, "*.cs").Select(f => CSharpSyntaxTree.ParseText(Repository.Read(f), path: f)),
            s_framework,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable)),
        folder);

    private static byte[] Emit(Compilation compilation, string what)
    {
        using var stream = new MemoryStream();
        var result = compilation.Emit(stream);
        Assert.True(result.Success, $"{what} does not compile:\n{string.Join("\n", result.Diagnostics)}");
        return stream.ToArray();
    }

    private static Diagnostic[] Errors(Compilation compilation) => [.. compilation.GetDiagnostics().Where(d => d.Severity == DiagnosticSeverity.Error)];

    private sealed class ExampleFile(string path, string text) : AdditionalText
    {
        public override string Path => path;

        public override Microsoft.CodeAnalysis.Text.SourceText GetText(System.Threading.CancellationToken cancellationToken = default) =>
            Microsoft.CodeAnalysis.Text.SourceText.From(text);
    }

    // What a build says: the day on which waivers are judged.
    private sealed class ExampleOptions(string? date) : AnalyzerConfigOptionsProvider
    {
        public override AnalyzerConfigOptions GlobalOptions { get; } = new Values(date);

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => GlobalOptions;

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => GlobalOptions;

        private sealed class Values(string? date) : AnalyzerConfigOptions
        {
            public override bool TryGetValue(string key, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out string? value) =>
                (value = key == "build_property.NoCustomizationEvaluationDate" ? date : null) is not null;
        }
    }
}
