using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using NoCustomization.Docs.Tests.Documents;
using NoCustomization.Policy.Rules;
using NoCustomization.Policy.Texts;
using Xunit;

namespace NoCustomization.Docs.Tests.Examples;

/// <summary>
/// The examples mean what they say, to both eyes. A block marked <c>good</c> gets no finding. A block marked <c>bad</c> gets exactly those that the comments at the ends of
/// its lines name. A <c>text</c> block right below it shows their messages.
/// </summary>
public sealed partial class ExampleTests
{
    public static IEnumerable<TheoryDataRow<string>> Files() => Repository.MarkdownFiles()
        .Where(f => Document.Read(f).CodeBlocks().Any(b => b.IsExample))
        .Select(f => new TheoryDataRow<string>(f));

    [Theory]
    [MemberData(nameof(Files))]
    public async Task Examples_get_the_verdict_that_they_show(string path)
    {
        var blocks = Document.Read(path).CodeBlocks().ToList();
        // From the end, so that what is written below moves nothing above.
        for (var i = blocks.Count - 1; i >= 0; i--)
        {
            if (!blocks[i].IsExample)
                continue;
            var found = await ExampleCompiler.JudgeAsync(blocks[i]);
            Compare(blocks[i], found);
            CompareWithBinary(blocks[i], found);
            if (blocks[i].IsBad && i + 1 < blocks.Count && blocks[i + 1].Language == "text" && IsRightBelow(path, blocks[i], blocks[i + 1]))
                ShowMessages(path, blocks[i + 1], found);
        }
    }

    [Fact]
    public void Cores_compile() => Expected.Nothing(Repository.MarkdownFiles()
        .SelectMany(f => Document.Read(f).CodeBlocks())
        .Where(b => b.IsCore)
        .SelectMany(b => ExampleCompiler.ErrorsOfCore(b).Select(e => $"{b}: {e}")));

    [Fact]
    public async Task Cores_are_as_their_authors_should_write_them()
    {
        foreach (var core in Repository.MarkdownFiles().SelectMany(f => Document.Read(f).CodeBlocks()).Where(b => b.IsCore))
            Expected.Nothing((await ExampleCompiler.JudgeCoreAsync(core)).Select(d => $"{core}: {d}"));
    }

    [Fact]
    public void Every_rule_of_the_source_eye_shows_a_bad_and_a_good_example()
    {
        foreach (var rule in RuleCatalog.All.Where(r => r.Eyes.HasFlag(Eyes.Source)))
        {
            var blocks = Document.Read(Language.English.PageOf(rule)).CodeBlocks().ToList();
            Assert.Contains(blocks, b => b.IsBad && (b.Language == "json" || Expectations(b).Any(e => e.Id == rule.Id)));
            Assert.Contains(blocks, b => b.IsExample && !b.IsBad);
        }
    }

    private static void Compare(CodeBlock block, IEnumerable<Diagnostic> found)
    {
        // JSON has no comments: there the page's own rule is meant, wherever it stands.
        var actual = block.Language == "json"
            ? found.Select(d => d.Id)
            : found.Select(d => $"line {d.Location.GetLineSpan().StartLinePosition.Line + 1}: {d.Id}");
        var expected = block.Language == "json"
            ? block.IsBad ? [System.IO.Path.GetFileName(block.Path)[..6]] : []
            : Expectations(block).Select(e => $"line {e.Line}: {e.Id}");
        Assert.True(block.IsBad == expected.Any(), $"{block}: a bad example names what is found by a comment at the end of the line, a good one names nothing.");
        Assert.True(
            expected.Order(StringComparer.Ordinal).SequenceEqual(actual.Order(StringComparer.Ordinal)),
            $"{block} says {string.Join(", ", expected)}; the analyzer says {string.Join(", ", found)}.");
    }

    // The compiled example gets the same verdict, in the same words.
    private static void CompareWithBinary(CodeBlock block, IEnumerable<Diagnostic> found)
    {
        if (block.Language == "json")
            return;
        // What [SuppressMessage] hides from the compiler, the verifier still sees.
        var expected = found.Where(d => RuleCatalog.Find(d.Id)!.Eyes.HasFlag(Eyes.Binary)).Select(d => $"{d.Id}: {d.GetMessage(Language.English.Culture)}")
            .Concat(block.Options("suppressed").Select(id => id + ": "));
        var actual = ExampleCompiler.Verify(block)
            .Select(f => (f.Verdict.Rule.Id, Message: TextResources.Format(f.Verdict.Message, Language.English.Culture)))
            .Select(f => $"{f.Id}: {(block.Options("suppressed").Contains(f.Id) ? "" : f.Message)}");
        Assert.True(
            expected.Order(StringComparer.Ordinal).SequenceEqual(actual.Order(StringComparer.Ordinal)),
            $"{block}: in source the verdict is\n{string.Join("\n", expected)}\nin the compiled assembly\n{string.Join("\n", actual)}");
    }

    private static IEnumerable<(int Line, string Id)> Expectations(CodeBlock block) => block.Code.Split('\n')
        .SelectMany((line, i) => ExpectationPattern().Match(line) is { Success: true } match ? match.Groups["id"].Captures.Select(c => (i + 1, c.Value)) : []);

    // Only a blank line lies between.
    private static bool IsRightBelow(string path, CodeBlock example, CodeBlock messages)
    {
        var lines = Repository.Read(path).Split('\n');
        var between = lines[(example.Line + example.Code.Split('\n').Length)..(messages.Line - 1)];
        return between.All(string.IsNullOrWhiteSpace);
    }

    private static void ShowMessages(string path, CodeBlock messages, IEnumerable<Diagnostic> found)
    {
        var language = path.EndsWith(Language.Japanese.Suffix, StringComparison.Ordinal) ? Language.Japanese : Language.English;
        var expected = found
            .OrderBy(d => d.Location.SourceSpan.Start)
            .Select(d => $"{d.Severity.ToString().ToLowerInvariant()} {d.Id}: {d.GetMessage(language.Culture)}\n");
        var lines = Repository.Read(path).Split('\n');
        var content = messages.Code.Length == 0 ? 0 : messages.Code.Split('\n').Length - 1;
        Expected.File(path, string.Join("\n", lines[..messages.Line]) + "\n" + string.Concat(expected) + string.Join("\n", lines[(messages.Line + content)..]));
    }

    [GeneratedRegex(@"(?://|') (?<id>NC\d{4})(?:, (?<id>NC\d{4}))*$")]
    private static partial Regex ExpectationPattern();
}
