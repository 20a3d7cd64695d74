using System;
using System.Linq;
using System.Text;
using NoCustomization.Docs.Tests.Documents;
using NoCustomization.Policy.Rules;
using Xunit;

namespace NoCustomization.Docs.Tests;

/// <summary>The tables of all rules follow from the rule catalog.</summary>
public sealed class RuleTableTests
{
    [Fact]
    public void The_list_of_rules_is_generated()
    {
        foreach (var language in Language.All)
            Expected.Section("docs/rules/README" + language.Suffix, "rules", Table(language));
    }

    [Fact]
    public void The_analyzer_releases_list_what_the_source_eye_reports()
    {
        var expected = RuleCatalog.All.Where(r => r.Eyes.HasFlag(Eyes.Source)).Select(r => $"{r.Id} | {r.Category} | {r.Severity}");
        var actual = new[] { "Shipped", "Unshipped" }
            .SelectMany(f => Repository.Read($"src/NoCustomization.Analyzers/AnalyzerReleases.{f}.md").Split('\n'))
            .Where(line => line.StartsWith("NC", StringComparison.Ordinal))
            .Select(line => string.Join(" | ", line.Split('|', StringSplitOptions.TrimEntries).Take(3)))
            .Order(StringComparer.Ordinal);
        Expected.Same("src/NoCustomization.Analyzers/AnalyzerReleases.*.md", expected, actual);
    }

    private static string Table(Language language)
    {
        var text = new StringBuilder();
        foreach (var range in RuleCatalog.All.GroupBy(r => r.Range))
        {
            text.Append("\n## ").Append(language.Word(range.Key)).Append("\n\n").Append(language.RuleListHeader).Append("\n|---|---|---|---|\n");
            foreach (var rule in range)
            {
                text.Append($"| [{rule.Id} {rule.Name}]({rule.Id}{language.Suffix}) | {language.TitleOf(rule)} | {language.Word(rule.Severity)} | {language.Word(rule.Eyes)} |\n");
            }
        }

        return text.ToString();
    }
}
