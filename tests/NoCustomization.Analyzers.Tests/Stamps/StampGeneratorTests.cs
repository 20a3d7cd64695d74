using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using Microsoft.CodeAnalysis.VisualBasic;
using NoCustomization.Analyzers.Stamps;
using NoCustomization.Analyzers.Tests.Framework;
using NoCustomization.Policy.Stamps;
using Xunit;
using LanguageVersion = Microsoft.CodeAnalysis.CSharp.LanguageVersion;
using RuleSet = NoCustomization.Policy.Rules.RuleSet;

namespace NoCustomization.Analyzers.Tests.Stamps;

/// <summary>The stamp says what was configured, in both languages, and the generator speaks up only where analyzers cannot.</summary>
public sealed class StampGeneratorTests
{
    private static readonly CSharpParseOptions Preview = new(LanguageVersion.Preview);

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void The_assembly_carries_what_was_configured(bool visualBasic)
    {
        var (compilation, diagnostics) = Run("NoCustomizationMode=enforce", visualBasic);
        Assert.Empty(diagnostics);
        Assert.Empty(compilation.GetDiagnostics(TestContext.Current.CancellationToken).Where(d => d.Severity >= DiagnosticSeverity.Warning));
        Assert.Equal($"version={RuleSet.Version}; rules={RuleSet.Hash}; mode=enforce; analyzers=on", StampOf(compilation));
    }

    [Theory]
    [InlineData("NoCustomizationMode=Report", "report", true, false)]
    [InlineData("NoCustomizationMode=other", "enforce", true, false)]
    [InlineData("NoCustomizationMode=enforce;RunAnalyzers=False", "enforce", false, true)]
    [InlineData("NoCustomizationMode=report;RunAnalyzers=false", "report", false, false)]
    [InlineData("NoCustomizationMode=enforce;RunAnalyzersDuringBuild=false", "enforce", false, true)]
    [InlineData("NoCustomizationMode=enforce;RunAnalyzers=true;RunAnalyzersDuringBuild=false", "enforce", true, false)]
    [InlineData("NoCustomizationMode=enforce;IsImplicitlyTriggeredBuild=true", "enforce", true, false)]
    [InlineData("NoCustomizationMode=enforce;IsImplicitlyTriggeredBuild=true;UsingMicrosoftNETSdk=true", "enforce", false, true)]
    [InlineData("NoCustomizationMode=enforce;IsImplicitlyTriggeredBuild=true;UsingMicrosoftNETSdk=true;TreatWarningsAsErrors=true", "enforce", true, false)]
    [InlineData("NoCustomizationMode=enforce;IsImplicitlyTriggeredBuild=true;UsingMicrosoftNETSdk=true;BuildingInsideVisualStudio=true", "enforce", false, false)]
    public void Only_a_build_without_analyzers_is_reported(string properties, string mode, bool on, bool isReported)
    {
        var (compilation, diagnostics) = Run(properties, visualBasic: false);
        var stamp = Stamp.Parse(StampOf(compilation)!)!;
        Assert.Equal((mode, on), (stamp.Mode, stamp.AnalyzersOn));
        Assert.Equal(isReported ? ["NC9009"] : [], diagnostics.Select(d => d.Id));
        Assert.All(diagnostics, d => Assert.Equal(DiagnosticSeverity.Error, d.Severity));
    }

    [Theory]
    [InlineData("-nologo \"/SkipAnalyzers+\"", false)]
    [InlineData("-skipanalyzers", false)]
    [InlineData("-nologo\n@more.rsp", false)]
    [InlineData("# nothing\r/skipanalyzers+", false)]
    [InlineData("-resource:\"my @home -skipanalyzers /a.txt\",a", true)]
    [InlineData("# /skipanalyzers+\n/skipanalyzers-\n-define:skipanalyzers;@a", true)]
    public void A_response_file_that_skips_analyzers_turns_them_off(string text, bool on)
    {
        var (compilation, diagnostics) = Run("NoCustomizationMode=enforce", visualBasic: false, "", new ResponseFile(text));
        Assert.Equal(on, Stamp.Parse(StampOf(compilation)!)!.AnalyzersOn);
        // The guard names the file; an error here would come first.
        Assert.Empty(diagnostics);
    }

    [Fact]
    public void Nothing_is_said_without_the_packages_build_files()
    {
        var (compilation, diagnostics) = Run("RunAnalyzers=false", visualBasic: false);
        Assert.Empty(diagnostics);
        Assert.Null(StampOf(compilation));
    }

    [Fact]
    public void The_report_cannot_be_suppressed()
    {
        var (compilation, _) = Run("NoCustomizationMode=enforce;RunAnalyzers=false", visualBasic: false, "[assembly: System.Diagnostics.CodeAnalysis.SuppressMessage(\"a\", \"NC9009\")]");
        var report = Diagnostic.Create(Analyzers.Framework.Descriptors.Disabled, Location.None);
        var left = CompilationWithAnalyzers.GetEffectiveDiagnostics([report], compilation.WithOptions(compilation.Options.WithSpecificDiagnosticOptions([new("NC9009", ReportDiagnostic.Suppress)])));
        Assert.All(left, d => Assert.False(d.IsSuppressed));
        Assert.Single(left);
    }

    [Fact]
    public void A_change_of_the_code_makes_nothing_anew()
    {
        var options = new Properties("NoCustomizationMode=enforce");
        GeneratorDriver driver = CSharpGeneratorDriver.Create([new StampGenerator().AsSourceGenerator()], parseOptions: Preview, optionsProvider: options,
            driverOptions: new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true));
        var compilation = Shape.Library("Acme", "class A { }");
        driver = driver.RunGenerators(compilation, TestContext.Current.CancellationToken);
        driver = driver.RunGenerators(compilation.AddSyntaxTrees(CSharpSyntaxTree.ParseText("class B { }", Preview, cancellationToken: TestContext.Current.CancellationToken)), TestContext.Current.CancellationToken);
        var steps = driver.GetRunResult().Results.Single().TrackedOutputSteps.SelectMany(s => s.Value).SelectMany(s => s.Outputs);
        Assert.All(steps, s => Assert.Equal(IncrementalStepRunReason.Cached, s.Reason));
    }

    private static (Compilation Compilation, ImmutableArray<Diagnostic> Diagnostics) Run(string properties, bool visualBasic, string source = "", params AdditionalText[] files)
    {
        var options = new Properties(properties);
        ISourceGenerator generator = new StampGenerator().AsSourceGenerator();
        GeneratorDriver driver = visualBasic ? VisualBasicGeneratorDriver.Create([generator], [.. files], VisualBasicParseOptions.Default, options) : CSharpGeneratorDriver.Create([generator], additionalTexts: files, parseOptions: Preview, optionsProvider: options);
        Compilation vendor = visualBasic
            ? VisualBasicCompilation.Create("Acme", [], References.All, new VisualBasicCompilationOptions(OutputKind.DynamicallyLinkedLibrary))
            : Shape.Library("Acme", source);
        driver.RunGeneratorsAndUpdateCompilation(vendor, out var compilation, out var diagnostics, TestContext.Current.CancellationToken);
        return (compilation, diagnostics);
    }

    private static string? StampOf(Compilation compilation) => compilation.Assembly.GetAttributes()
        .Where(a => a.AttributeClass!.Name == "AssemblyMetadataAttribute" && (string?)a.ConstructorArguments[0].Value == Stamp.Key)
        .Select(a => (string?)a.ConstructorArguments[1].Value).SingleOrDefault();

    private sealed class ResponseFile(string text) : AdditionalText
    {
        public override string Path => "off.rsp";

        public override SourceText GetText(System.Threading.CancellationToken cancellationToken = default) => SourceText.From(text);
    }

    private sealed class Properties(string text) : AnalyzerConfigOptionsProvider
    {
        public override AnalyzerConfigOptions GlobalOptions { get; } = new Values(text.Split(';').ToDictionary(p => "build_property." + p.Split('=')[0], p => p.Split('=')[1]));

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => GlobalOptions;

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => textFile is ResponseFile ? new Values(new() { ["build_metadata.AdditionalFiles.NoCustomizationResponseFile"] = "true" }) : GlobalOptions;

        private sealed class Values(Dictionary<string, string> values) : AnalyzerConfigOptions
        {
            public override bool TryGetValue(string key, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out string? value) => values.TryGetValue(key, out value);
        }
    }
}
