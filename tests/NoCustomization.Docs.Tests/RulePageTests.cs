using System;
using System.Linq;
using NoCustomization.Docs.Tests.Documents;
using NoCustomization.Policy.Rules;
using NoCustomization.Policy.Rules.NC9;
using Xunit;

namespace NoCustomization.Docs.Tests;

/// <summary>Every rule has a page in both languages, of one structure, and every page has a rule.</summary>
public sealed class RulePageTests
{
    [Fact]
    public void Every_rule_has_a_page_in_both_languages_and_every_page_has_a_rule()
    {
        var expected = RuleCatalog.All.SelectMany(r => Language.All.Select(l => l.PageOf(r))).Order(StringComparer.Ordinal);
        var actual = Repository.Files("docs/rules", "NC*.md");
        Expected.Same("docs/rules", expected, actual);
    }

    [Fact]
    public void Pages_begin_with_what_the_code_says_of_the_rule()
    {
        foreach (var language in Language.All)
        {
            foreach (var rule in RuleCatalog.All)
            {
                var page = language.PageOf(rule);
                var text = Repository.Read(page);
                var body = text.IndexOf("\n## ", StringComparison.Ordinal);
                Assert.True(body > 0, $"{page} has no section.");
                Expected.File(page, Head(rule, language) + text[body..]);
            }
        }
    }

    [Fact]
    public void Pages_have_the_same_sections_in_the_same_order()
    {
        foreach (var language in Language.All)
        {
            foreach (var rule in RuleCatalog.All)
            {
                var headings = Document.Read(language.PageOf(rule)).Headings(2);
                Assert.True(headings.SequenceEqual(language.RuleHeadings), $"{language.PageOf(rule)} must have the sections {string.Join(", ", language.RuleHeadings)}.");
            }
        }
    }

    [Fact]
    public void Both_languages_show_the_same_examples()
    {
        foreach (var rule in RuleCatalog.All)
        {
            var blocks = Language.All.Select(l => Document.Read(l.PageOf(rule)).CodeBlocks().Where(b => b.Language != "text").ToList()).ToArray();
            Assert.True(
                blocks[0].Select(b => (b.Language, b.Arguments, b.Code)).SequenceEqual(blocks[1].Select(b => (b.Language, b.Arguments, b.Code))),
                $"The code blocks of {Language.English.PageOf(rule)} and {Language.Japanese.PageOf(rule)} differ.");
        }
    }

    [Fact]
    public void Code_stays_on_one_line_because_terminals_show_the_pages_as_they_are()
    {
        foreach (var page in RuleCatalog.All.SelectMany(r => Language.All.Select(l => l.PageOf(r))))
            Assert.DoesNotContain(Document.Read(page).CodeSpans(), span => span.Contains('\n', StringComparison.Ordinal));
    }

    [Fact]
    public void The_messages_on_the_guards_page_are_those_of_the_guard_and_of_stamps()
    {
        var guard = string.Concat(
            new[] { "NoCustomization/buildTransitive/NoCustomization.Guard.targets", "NoCustomization.Policy/Texts/Texts.resx", "NoCustomization.Policy/Texts/Texts.ja.resx" }.Select(f => Repository.Read("src/" + f)));
        foreach (var language in Language.All)
        {
            var messages = Document.Read(language.PageOf(NC9009_AnalysisDisabled.Rule)).CodeBlocks().Where(b => b.Language == "text").ToList();
            Assert.NotEmpty(messages);
            // The name between quotation marks is filled in.
            foreach (var message in messages)
                Assert.All(message.Code.TrimEnd('\n')["error NC9009: ".Length..].Split('\'').Where((_, i) => i % 2 == 0), part => Assert.Contains(part, guard));
        }
    }

    // A rule's page as far as it follows from the rule.
    private static string Head(Rule rule, Language language) => $"""
        # {rule.Id} {rule.Name}

        {language.TitleOf(rule)}{language.FullStop}

        {language.RuleTableHeader}
        |---|---|---|
        | {language.Word(rule.Severity)} | {language.Word(rule.Eyes)} | {language.Word(rule.Range)} |

        """.ReplaceLineEndings("\n");
}
