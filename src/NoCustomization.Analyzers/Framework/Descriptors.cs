using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using NoCustomization.Policy.Rules;
using NoCustomization.Policy.Rules.NC3;
using NoCustomization.Policy.Rules.NC9;
using NoCustomization.Policy.Texts;

namespace NoCustomization.Analyzers.Framework;

/// <summary>The compiler's view of the rules. The only place that makes descriptors, so that none can be configured away.</summary>
internal static class Descriptors
{
    // NotConfigurable resists pragma, NoWarn, rule sets and editorconfig, but not [SuppressMessage]. Only a compiler's own diagnostic is immune
    // to that, too; so what reports that the others cannot be relied on carries the compiler's tag.
    private static readonly string[] Tags = [WellKnownDiagnosticTags.NotConfigurable];
    private static readonly string[] GuardTags = [WellKnownDiagnosticTags.NotConfigurable, WellKnownDiagnosticTags.Compiler];

    private static readonly ImmutableDictionary<string, DiagnosticDescriptor> ById = CreateAll();

    /// <summary>The descriptors of all rules that the source eye sees, in order of id.</summary>
    public static ImmutableArray<DiagnosticDescriptor> All { get; } = Sorted();

    /// <summary>NC9010 in the words for a catalog that cannot be read.</summary>
    public static DiagnosticDescriptor UnreadableCatalog { get; } = Create(NC9010_AnalysisFailed.Rule, "NC9010_CatalogMessage");

    /// <summary>NC9010 for a catalog that describes an assembly about which something else has spoken.</summary>
    public static DiagnosticDescriptor ConflictingCatalog { get; } = Create(NC9010_AnalysisFailed.Rule, "NC9010_ConflictMessage");

    /// <summary>NC9010 for a file beside the code that cannot be read.</summary>
    public static DiagnosticDescriptor UnreadableArtefact { get; } = Create(NC9010_AnalysisFailed.Rule, "NC9010_ArtefactMessage");

    /// <summary>NC9009 for a build that switches analyzers off: reported by the generator, which runs all the same.</summary>
    public static DiagnosticDescriptor Disabled { get; } = Create(NC9009_AnalysisDisabled.Rule, "NC9009_AnalyzersOff");

    /// <summary>NC3001 in the words for a target that only run time knows.</summary>
    private static DiagnosticDescriptor UnresolvedPatch { get; } = Create(NC3001_PatchCoreMethod.Rule, NC3001_PatchCoreMethod.UnresolvedKey);

    /// <summary>The descriptor of a rule.</summary>
    public static DiagnosticDescriptor Of(Rule rule) => ById[rule.Id];

    /// <summary>The descriptor of a rule in the words of a message.</summary>
    public static DiagnosticDescriptor Of(Rule rule, string messageKey) => messageKey == NC3001_PatchCoreMethod.UnresolvedKey ? UnresolvedPatch : Of(rule);

    /// <summary>A text of the policy that takes its language when it is shown.</summary>
    public static LocalizableString Localizable(string key) => new LocalizableResourceString(key, TextResources.Manager, typeof(TextResources));

    private static ImmutableDictionary<string, DiagnosticDescriptor> CreateAll()
    {
        var builder = ImmutableDictionary.CreateBuilder<string, DiagnosticDescriptor>();
        foreach (var rule in RuleCatalog.All)
        {
            if ((rule.Eyes & Eyes.Source) != 0)
                builder.Add(rule.Id, Create(rule, rule.MessageKey));
        }

        return builder.ToImmutable();
    }

    private static ImmutableArray<DiagnosticDescriptor> Sorted()
    {
        var builder = ImmutableArray.CreateBuilder<DiagnosticDescriptor>(ById.Count);
        foreach (var rule in RuleCatalog.All)
        {
            if (ById.TryGetValue(rule.Id, out var descriptor))
                builder.Add(descriptor);
        }

        return builder.MoveToImmutable();
    }

#pragma warning disable RS0030 // The door that the ban leads to.
    private static DiagnosticDescriptor Create(Rule rule, string messageKey) => new(
        rule.Id,
        Localizable(rule.TitleKey),
        Localizable(messageKey),
        rule.Category,
        SeverityOf(rule.Severity),
        isEnabledByDefault: true,
        description: Localizable(rule.DescriptionKey),
        helpLinkUri: rule.HelpUri,
        customTags: ReferenceEquals(rule, NC9001_SuppressedWithoutWaiver.Rule) || ReferenceEquals(rule, NC9009_AnalysisDisabled.Rule) ? GuardTags : Tags);
#pragma warning restore RS0030

    private static DiagnosticSeverity SeverityOf(RuleSeverity severity) => severity switch
    {
        RuleSeverity.Error => DiagnosticSeverity.Error,
        RuleSeverity.Warning => DiagnosticSeverity.Warning,
        _ => DiagnosticSeverity.Info,
    };
}
