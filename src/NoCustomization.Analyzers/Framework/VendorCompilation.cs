using System.Collections.Concurrent;
using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using NoCustomization.Analyzers.Cores;
using NoCustomization.Analyzers.Suppression;
using NoCustomization.Analyzers.Waivers;
using NoCustomization.Policy.Cores;
using NoCustomization.Policy.Findings;
using NoCustomization.Policy.Rules;
using NoCustomization.Policy.Rules.NC9;
using NoCustomization.Policy.Texts;
using NoCustomization.Policy.Usages;
using NoCustomization.Policy.Waivers;

namespace NoCustomization.Analyzers.Framework;

/// <summary>One compilation of vendor code and the cores it sees: what every extractor works with. Thread-safe.</summary>
internal sealed class VendorCompilation
{
    // Keyed by the symbol objects themselves: a compilation has one for each assembly.
    private readonly Dictionary<object, CorePackage> _packages;
    private readonly ConcurrentDictionary<ISymbol, SourceCoreSymbol> _symbols = new(SymbolEqualityComparer.Default);

    /// <summary>Creates the context of one compilation.</summary>
    /// <param name="compilation">The vendor code.</param>
    /// <param name="cores">The cores against which it is judged.</param>
    /// <param name="assemblies">The assemblies of these cores among its references.</param>
    /// <param name="options">What the build says.</param>
    public VendorCompilation(Compilation compilation, CoreSet cores, IReadOnlyList<CoreAssembly> assemblies, BuildOptions options)
    {
        Compilation = compilation;
        Cores = cores;
        Options = options;
        CoreAssemblies = assemblies;
        _packages = new Dictionary<object, CorePackage>(assemblies.Count, ReferenceComparer.Instance);
        foreach (var assembly in assemblies)
            _packages[assembly.Symbol] = assembly.Package;
        SeenCores = SeenOf(cores, assemblies);
        Failures = new Failures(compilation.Assembly.Name);
        BulkSuppressions = new BulkSuppressions(this);
    }

    /// <summary>The vendor code.</summary>
    public Compilation Compilation { get; }

    /// <summary>The cores against which it is judged.</summary>
    public CoreSet Cores { get; }

    /// <summary>What the build says.</summary>
    public BuildOptions Options { get; }

    /// <summary>Failures of our own.</summary>
    public Failures Failures { get; }

    /// <summary>Suppression that names no rule.</summary>
    public BulkSuppressions BulkSuppressions { get; }

    /// <summary>The waivers that it cites and a register may answer; null where there are none. Set before anything is registered.</summary>
    public CitedWaivers? Waivers { get; set; }

    /// <summary>Judges by waivers. Set before anything is registered.</summary>
    public WaiverMatcher? Matcher { get; set; }

    /// <summary>The core assemblies among the references. One may be there in several versions.</summary>
    public IReadOnlyList<CoreAssembly> CoreAssemblies { get; }

    /// <summary>The cores to which they belong, in order of their ids.</summary>
    public IReadOnlyList<CorePackage> SeenCores { get; }

    /// <summary>Whether a symbol is declared by a core. Allocates nothing: for hot paths.</summary>
    public bool IsCore(ISymbol? symbol) => symbol?.ContainingAssembly is { } assembly && _packages.ContainsKey(assembly);

    /// <summary>The core that declares a symbol, or null.</summary>
    public CorePackage? PackageOf(ISymbol? symbol) =>
        symbol?.ContainingAssembly is { } assembly && _packages.TryGetValue(assembly, out var package) ? package : null;

    /// <summary>
    /// The core's view of a symbol, or null where no core declares it. Constructed types and methods are their definitions, accessors their
    /// properties and events, reduced extension methods the methods themselves, members of extension blocks the methods that hold their code.
    /// </summary>
    public CoreSymbol? CoreSymbolOf(ISymbol? symbol)
    {
        if (symbol is null || PackageOf(symbol) is not { } package)
            return null;
        if (symbol is IMethodSymbol method)
            symbol = method.AssociatedSymbol ?? method.ReducedFrom ?? symbol;
        symbol = ExtensionBlock.DeclarationOf(symbol.OriginalDefinition);
        if (_symbols.TryGetValue(symbol, out var known))
            return known;
        var named = ExtensionBlock.Resolve(symbol);
        return SourceCoreSymbol.KindOf(named) is { } kind
            ? _symbols.GetOrAdd(symbol, new SourceCoreSymbol(package, kind, CoreSymbolOf(named.ContainingType), named, symbol as IPropertySymbol))
            : null;
    }

    private static List<CorePackage> SeenOf(CoreSet cores, IReadOnlyList<CoreAssembly> assemblies)
    {
        var seen = new List<CorePackage>();
        foreach (var package in cores.Packages)
        {
            foreach (var assembly in assemblies)
            {
                if (assembly.Package == package)
                {
                    seen.Add(package);
                    break;
                }
            }
        }

        return seen;
    }

    /// <summary>The finding of a usage, or null where no rule is broken. Cheap where none is.</summary>
    /// <param name="usage">What vendor code does.</param>
    /// <param name="vendorSymbol">The vendor's symbol that does it, from which the site is found; null for the assembly.</param>
    /// <param name="location">Where it stands.</param>
    public Diagnostic? Judge(in Usage usage, ISymbol? vendorSymbol, Location location)
    {
        if (!Policy.Rules.Judge.IsBroken(usage))
            return null;
        var site = Site.Of(vendorSymbol);
        return Judge(usage, site, site.Length == 0 ? Compilation.Assembly.Name : SymbolDisplay.FromDocumentationId(site), location);
    }

    /// <summary>The finding of a usage by a file that is no code, or null where no rule is broken.</summary>
    /// <param name="usage">What the file does.</param>
    /// <param name="file">Its path, relative to the project.</param>
    /// <param name="location">Where it stands.</param>
    public Diagnostic? JudgeFile(in Usage usage, string file, Location location) => Judge(usage, file, file, location);

    private Diagnostic? Judge(in Usage usage, string site, string display, Location location)
    {
        var verdict = Policy.Rules.Judge.Of(usage, display);
        if (verdict is null || !Options.Judges(verdict.Rule.Range))
            return null;
        return Create(Descriptors.Of(verdict.Rule, verdict.Message.Key), usage, location, site, LocalizableText.Arguments(verdict.Message), Candidates(verdict.Rule, usage, site));
    }

    // For the fix that cites one.
    private string? Candidates(Rule rule, in Usage usage, string site)
    {
        if (Matcher is not { HasRegisters: true } matcher)
            return null;
        var ids = matcher.CandidatesFor(new FindingKey(rule.Id, usage.Package?.Id ?? "", usage.TargetId, Compilation.Assembly.Name, site, usage.Kind));
        return ids.Count == 0 ? null : string.Join(" ", ids);
    }

    /// <summary>A finding of a rule that has no verdict of its own (range NC9).</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="usage">What is done.</param>
    /// <param name="location">Where it stands.</param>
    /// <param name="site">The site.</param>
    /// <param name="arguments">The arguments of the rule's message.</param>
    public Diagnostic Create(Rule rule, in Usage usage, Location location, string site, object[] arguments) => Create(Descriptors.Of(rule), usage, location, site, arguments);

    private Diagnostic Create(DiagnosticDescriptor descriptor, in Usage usage, Location location, string site, object[] arguments, string? waivers = null)
    {
        var severity = Options.OnlyReports && descriptor.DefaultSeverity == DiagnosticSeverity.Error ? DiagnosticSeverity.Warning : descriptor.DefaultSeverity;
        var facts = Facts.Of(usage, site, Compilation.Assembly.Name);
        return Diagnostic.Create(descriptor, location, severity, additionalLocations: null, waivers is null ? facts : facts.Add(FindingProperties.Waivers, waivers), arguments);
    }

    /// <summary>The finding of what a core's author declares; never waived.</summary>
    /// <param name="verdict">The verdict.</param>
    /// <param name="symbol">The symbol where it stands; null for the assembly.</param>
    /// <param name="location">The place.</param>
    public Diagnostic Authored(Verdict verdict, ISymbol? symbol, Location location) =>
        Create(verdict.Rule, verdict.Usage, location, Site.Of(symbol), LocalizableText.Arguments(verdict.Message));

    /// <summary>What a waived finding becomes: NC9008 in its place, with its facts.</summary>
    /// <param name="finding">The finding.</param>
    /// <param name="key">Its key.</param>
    /// <param name="grant">The waiver.</param>
    public Diagnostic Waived(Diagnostic finding, FindingKey key, WaiverGrant grant)
    {
        var properties = finding.Properties
            .SetItem(FindingProperties.WaivedRule, finding.Id)
            .SetItem(FindingProperties.Waiver, grant.Waiver.Id)
            .Remove(FindingProperties.Waivers)
            .Remove(FindingProperties.UseInstead)
            .Remove(FindingProperties.UseInsteadOf);
        var severity = grant.IsExpiring ? DiagnosticSeverity.Warning : DiagnosticSeverity.Info;
        return Diagnostic.Create(Descriptors.Of(NC9008_CustomizationInUse.Rule), finding.Location, severity, additionalLocations: null, properties, LocalizableText.Arguments(grant.MessageFor(key)));
    }

    /// <summary>The finding of a citation with which something is wrong.</summary>
    public Diagnostic CitationFinding(CitationProblem problem, SourceCitation citation) =>
        Create(problem.Rule, problem.Usage, citation.Location, citation.Cites.Declaration, LocalizableText.Arguments(problem.MessageIn(Compilation.Assembly.Name)));
}
