using System;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using NoCustomization.Analyzers.Framework;
using NoCustomization.Policy.Cores;
using Xunit;

namespace NoCustomization.Analyzers.Tests.Framework;

/// <summary>An exception of ours is NC9010 with the reason, once for each place and kind, and never <c>AD0001</c>, which lets a build pass.</summary>
public sealed class GuardTests
{
    private static readonly Shape Shape = new()
    {
        Core = "namespace Juki { public class Closed { } }",
        Vendor = ["class A { int x = 1; void M() { M(); } }", "class B { void M() { M(); } }"],
    };

    [Fact]
    public async Task Every_kind_of_callback_is_guarded()
    {
        var found = await Shape.Analyze(Shape.CompileVendor(), new Thrower()).GetAllDiagnosticsAsync(TestContext.Current.CancellationToken);
        var failures = found.Where(d => d.Id is "NC9010" or "AD0001").ToArray();
        Assert.DoesNotContain(failures, d => d.Id == "AD0001");
        string[] places = ["BuildThrower", "ModelThrower", "OperationThrower", "SymbolThrower", "TreeThrower", "TypeThrower"];
        Assert.Equal(places.Length, failures.Length);
        Assert.All(places, place => Assert.Single(failures, d => d.GetMessage(CultureInfo.InvariantCulture).Contains(place, StringComparison.Ordinal)));
        Assert.All(failures, d => Assert.Contains("InvalidOperationException: boom;", d.GetMessage(CultureInfo.InvariantCulture), StringComparison.Ordinal));
        Assert.All(failures, d => Assert.Equal(DiagnosticSeverity.Error, d.Severity));
    }

    [Fact]
    public async Task A_file_that_cannot_be_opened_is_no_clean_build()
    {
        var compilation = Shape.CompileVendor();
        var options = new AnalyzerOptions([new Unreadable()]);
        var found = await compilation.WithAnalyzers([new CustomizationAnalyzer()], options).GetAllDiagnosticsAsync(TestContext.Current.CancellationToken);
        var failure = Assert.Single(found, d => d.Id is "NC9010" or "AD0001");
        Assert.Equal("NC9010", failure.Id);
        Assert.Contains("gone.nocustomization-catalog.json", failure.GetMessage(CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }

    private sealed class Unreadable : AdditionalText
    {
        public override string Path => "gone.nocustomization-catalog.json";

        public override Microsoft.CodeAnalysis.Text.SourceText? GetText(System.Threading.CancellationToken cancellationToken = default) => null;
    }

#pragma warning disable RS1001, RS1036, RS1038, RS1041 // Lives in a test; no compiler loads it from a file.
    private sealed class Thrower : DiagnosticAnalyzer
    {
        public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = Descriptors.All;

        public override void Initialize(AnalysisContext context)
        {
            context.EnableConcurrentExecution();
            context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.Analyze | GeneratedCodeAnalysisFlags.ReportDiagnostics);
            context.RegisterCompilationStartAction(start =>
            {
                var options = new BuildOptions(start.Options.AnalyzerConfigOptionsProvider.GlobalOptions);
                var on = new Registrar(start, new VendorCompilation(start.Compilation, CoreSet.Empty, [], options));
                on.OnType(TypeThrower.Analyze);
                on.OnSymbol(SymbolThrower.Analyze, SymbolKind.Method);
                on.OnOperation(OperationThrower.Analyze, OperationKind.Invocation);
                on.OnTree(TreeThrower.Analyze);
                on.OnSemanticModel(ModelThrower.Analyze);
                on.OnBuild(BuildThrower.Analyze);
                on.Complete();
            });
        }
    }
#pragma warning restore RS1001, RS1036, RS1038, RS1041

    private static class TypeThrower
    {
        public static void Analyze(SymbolAnalysisContext context, VendorCompilation vendor) => throw new InvalidOperationException("boom");
    }

    private static class SymbolThrower
    {
        public static void Analyze(SymbolAnalysisContext context, VendorCompilation vendor) => throw new InvalidOperationException("boom");
    }

    private static class OperationThrower
    {
        public static void Analyze(OperationAnalysisContext context, VendorCompilation vendor) => throw new InvalidOperationException("boom");
    }

    private static class TreeThrower
    {
        public static void Analyze(SyntaxTreeAnalysisContext context, VendorCompilation vendor) => throw new InvalidOperationException("boom");
    }

    private static class ModelThrower
    {
        public static void Analyze(SemanticModelAnalysisContext context, VendorCompilation vendor) => throw new InvalidOperationException("boom");
    }

    private static class BuildThrower
    {
        public static void Analyze(CompilationAnalysisContext context, VendorCompilation vendor) => throw new InvalidOperationException("boom");
    }
}
