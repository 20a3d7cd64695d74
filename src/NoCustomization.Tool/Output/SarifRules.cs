using System;
using System.Collections.Generic;
using System.Globalization;
using Microsoft.CodeAnalysis.Sarif;
using NoCustomization.Policy.Rules;
using NoCustomization.Policy.Texts;
using NoCustomization.Tool.Verbs;

namespace NoCustomization.Tool.Output;

/// <summary>Describes our rules in SARIF: in the language of the run, and under <c>properties</c> in both.</summary>
internal static class SarifRules
{
    /// <summary>The id of a rule's message among its message strings.</summary>
    public const string MessageId = "default";

    private static readonly CultureInfo[] Languages = [CultureInfo.GetCultureInfo("en"), CultureInfo.GetCultureInfo("ja")];

    /// <summary>A rule's description.</summary>
    public static ReportingDescriptor Of(Rule rule, CultureInfo culture)
    {
        var level = rule.Severity switch { RuleSeverity.Error => FailureLevel.Error, RuleSeverity.Warning => FailureLevel.Warning, _ => FailureLevel.Note };
        var descriptor = new ReportingDescriptor
        {
            Id = rule.Id,
            Name = rule.Name,
            ShortDescription = Text(rule.TitleKey, culture),
            FullDescription = Text(rule.DescriptionKey, culture),
            Help = new MultiformatMessageString { Text = PlainText.Of(RulePages.Read(rule, culture)), Markdown = RulePages.Read(rule, culture) },
            HelpUri = new Uri(RulePages.Address(rule, culture)),
            DefaultConfiguration = new ReportingConfiguration { Level = level },
            MessageStrings = new Dictionary<string, MultiformatMessageString> { [MessageId] = Text(rule.MessageKey, culture) },
        };
        descriptor.SetProperty("tags", new[] { rule.Category });
        descriptor.SetProperty("precision", "very-high");
        descriptor.SetProperty("problem.severity", rule.Severity switch { RuleSeverity.Error => "error", RuleSeverity.Warning => "warning", _ => "recommendation" });
        descriptor.SetProperty("texts", Translations(rule));
        return descriptor;
    }

    private static SortedDictionary<string, SortedDictionary<string, string>> Translations(Rule rule)
    {
        var translations = new SortedDictionary<string, SortedDictionary<string, string>>(StringComparer.Ordinal);
        foreach (var language in Languages)
        {
            translations.Add(language.Name, new(StringComparer.Ordinal)
            {
                ["shortDescription"] = TextResources.Get(rule.TitleKey, language),
                ["fullDescription"] = TextResources.Get(rule.DescriptionKey, language),
                ["message"] = TextResources.Get(rule.MessageKey, language),
                ["helpMarkdown"] = RulePages.Read(rule, language),
                ["helpUri"] = RulePages.Address(rule, language),
            });
        }

        return translations;
    }

    private static MultiformatMessageString Text(string key, CultureInfo culture) => new() { Text = TextResources.Get(key, culture) };
}
