using System;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using NoCustomization.Analyzers.Authoring;
using NoCustomization.Analyzers.Cores;
using NoCustomization.Analyzers.Declared;
using NoCustomization.Analyzers.Expressions;
using NoCustomization.Analyzers.Framework;
using NoCustomization.Analyzers.Pipeline;
using NoCustomization.Analyzers.Rules.NC1;
using NoCustomization.Analyzers.Rules.NC8;
using NoCustomization.Analyzers.Waivers;
using NoCustomization.Policy.Artefacts;
using NoCustomization.Policy.Catalogs;
using NoCustomization.Policy.Rules;
using NoCustomization.Policy.Usages;

namespace NoCustomization.Analyzers;

/// <summary>
/// The source eye: extracts what vendor code does to a core, in C# and Visual Basic, and lets the policy judge it. One analyzer for all rules,
/// so that a project without a core pays for one look at its references.
/// </summary>
// A host may lack the compiler of the other language: what mentions it stands in classes of its own, which only run for that language.
#pragma warning disable RS1038
[DiagnosticAnalyzer(LanguageNames.CSharp, LanguageNames.VisualBasic)]
#pragma warning restore RS1038
public sealed class CustomizationAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = Descriptors.All;

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        // A generator can customize as well as a person can.
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.Analyze | GeneratedCodeAnalysisFlags.ReportDiagnostics);
        context.RegisterCompilationStartAction(Start);
    }

    private static void Start(CompilationStartAnalysisContext start)
    {
        try
        {
            var catalogs = CatalogFiles.Read(start.Options.AdditionalFiles, text => start.TryGetValue(text, CatalogFiles.Reader, out var result) ? result : CatalogReader.Read(text.ToString()), start.CancellationToken, out var broken);
            foreach (var catalog in broken)
                Register(start, catalog, Descriptors.UnreadableCatalog);
            var anyDeclares = CoreFinder.AnyDeclares(start.Compilation);
            var found = CoreFinder.Find(start.Compilation, catalogs.ConvertAll(c => c.Catalog), anyDeclares);
            AuthoringExtractors.Register(start, anyDeclares, found);
            if (found is null)
                return;
            Register(start, found);
            foreach (var catalog in catalogs)
            {
                DocumentProblem[] conflicts = [.. found.Conflicts.Where(c => c.Catalog == catalog.Catalog).Select(c => new DocumentProblem(0, 0, c.Reason))];
                if (conflicts.Length > 0)
                    Register(start, new BrokenCatalog(catalog.File, catalog.Text, conflicts), Descriptors.ConflictingCatalog);
            }
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            StartReports.Report(start, new Failures(start.Compilation.Assembly.Name).Describe(nameof(CustomizationAnalyzer), e)!);
        }
    }

    private static void Register(CompilationStartAnalysisContext start, CoreFinder found)
    {
        var options = new BuildOptions(start.Options.AnalyzerConfigOptionsProvider.GlobalOptions);
        var vendor = new VendorCompilation(start.Compilation, found.Cores, found.Assemblies, options);
        var on = new Registrar(start, vendor);
        WaiverRegistration.Prepare(start, vendor, on);
        if (options.Judges(RuleRange.TypeExtension))
        {
            NC1001_DeriveExtractor.Register(on);
            NC1002_ImplementExtractor.Register(on);
            NC1003_OverrideExtractor.Register(on);
            NC1003_DefaultImplementationExtractor.Register(on);
            NC1004_HideExtractor.Register(on);
            NC1005_NamespaceExtractor.Register(on);
        }

        if (options.Judges(RuleRange.RuntimePatching))
        {
            on.OnType(StartupHooks.Analyze);
            if (start.Options.AdditionalFiles.Any(static f => Artefact.SortOf(f.Path) != ArtefactSort.None))
                on.OnFile(ArtefactFiles.Analyze);
        }

        if (options.Judges(RuleRange.Composition))
        {
            MediatorExtractor.Register(on);
            RouteExtractor.Register(on);
        }

        ExpressionExtractors.Register(on);
        foreach (var claim in found.Claims)
            NC8002_ClaimExtractor.Register(on, claim);
        on.Complete();
    }

    private static void Register(CompilationStartAnalysisContext start, BrokenCatalog catalog, DiagnosticDescriptor descriptor)
    {
        var facts = Facts.Of(Usage.Of(UsageKind.FailAnalysis, null, "catalog:" + Path.GetFileName(catalog.File.Path)), "", start.Compilation.Assembly.Name);
        var diagnostics = ImmutableArray.CreateBuilder<Diagnostic>();
        foreach (var problem in catalog.Problems)
            diagnostics.Add(Diagnostic.Create(descriptor, catalog.LocationOf(problem), facts, new LocalizableText(problem.Reason)));
        StartReports.Report(start, catalog.File, diagnostics.ToImmutable());
    }
}
