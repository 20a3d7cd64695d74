using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using NoCustomization.Docs.Tests.Documents;
using Xunit;

namespace NoCustomization.Docs.Tests.Commands;

/// <summary>The commands that the documentation shows exist: verbs and options of the tool, paths of the repository, versions of the packages.</summary>
public sealed partial class CommandTests
{
    [Fact]
    public void Commands_of_the_tool_exist() => Expected.Nothing(Lines()
        .Where(l => ToolCommand().IsMatch(l.Text))
        .SelectMany(l => Wrong(ToolCommand().Match(l.Text).Groups[1].Value.Split(' ', StringSplitOptions.RemoveEmptyEntries)).Select(w => $"{l.Path}: '{l.Text}': {w}")));

    [Fact]
    public void Commands_for_build_servers_exist()
    {
        var lines = Directory.EnumerateFiles(Repository.PathOf("samples/build-servers")).SelectMany(f => File.ReadLines(f).Select(l => (Path: f, Match: ServerCommand().Match(l)))).Where(l => l.Match.Success).ToArray();
        Assert.NotEmpty(lines);
        Expected.Nothing(lines.SelectMany(l => Wrong(l.Match.Groups[1].Value.Split(' ', StringSplitOptions.RemoveEmptyEntries)).Select(w => $"{l.Path}: {w}")));
    }

    [Fact]
    public void Paths_in_commands_exist() => Expected.Nothing(Lines()
        .SelectMany(l => RepositoryPath().Matches(l.Text).Select(m => (l.Path, Named: m.Value)))
        .Where(n => !File.Exists(Repository.PathOf(n.Named)) && !Directory.Exists(Repository.PathOf(n.Named)))
        .Select(n => $"{n.Path}: there is no '{n.Named}'"));

    [Fact]
    public void Versions_are_those_of_the_packages() => Expected.Nothing(Repository.MarkdownFiles()
        .SelectMany(f => OwnVersion().Matches(Repository.Read(f)).Select(m => (Path: f, Version: m.Groups["version"].Value)))
        .Where(v => v.Version != Repository.Fact("PackageVersion"))
        .Select(v => $"{v.Path} names version {v.Version} of a package of ours; it is {Repository.Fact("PackageVersion")}"));

    [Fact]
    public void The_pages_show_every_verb()
    {
        var help = Tool.HelpOf("");
        var verbs = Verb().Matches(help[help.IndexOf("Commands:", StringComparison.Ordinal)..]).Select(m => m.Groups[1].Value).ToList();
        Assert.NotEmpty(verbs);
        var shown = Lines().Select(l => ToolCommand().Match(l.Text)).Where(m => m.Success).Select(m => m.Groups[1].Value.Split(' ')[0]).ToHashSet();
        Expected.Nothing(verbs.Where(v => !shown.Contains(v)).Select(v => $"No page shows 'nocustomization {v}'."));
    }

    private static IEnumerable<string> Wrong(string[] words)
    {
        var help = Tool.HelpOf(words[0]);
        if (help.Length == 0 || words[0].StartsWith('-'))
        {
            yield return "there is no such verb";
            yield break;
        }

        // A verb may have verbs of its own.
        if (words.Length > 1 && help.IndexOf("Commands:", StringComparison.Ordinal) is >= 0 and var start && Verb().Matches(help[start..]).Any(m => m.Groups[1].Value == words[1]))
            help = Tool.HelpOf(words[0] + " " + words[1]);
        foreach (var option in words.Where(w => w.StartsWith("--", StringComparison.Ordinal)))
        {
            if (!Regex.IsMatch(help, $@"(?<![\w-]){Regex.Escape(option)}(?![\w-])"))
                yield return $"{words[0]} has no option {option}";
        }
    }

    // Commands stand in blocks without a language, one a line, and in inline code.
    private static IEnumerable<(string Path, string Text)> Lines() => Repository.MarkdownFiles().SelectMany(f =>
    {
        var document = Document.Read(f);
        return document.CodeBlocks().Where(b => b.Language.Length == 0).SelectMany(b => b.Code.Split('\n')).Concat(document.InlineCode()).Select(t => (f, t.Trim()));
    });

    [GeneratedRegex(@"^(?:dotnet )?nocustomization ([^|…]+)")]
    private static partial Regex ToolCommand();

    [GeneratedRegex(@"dotnet nocustomization ([^'|]+)")]
    private static partial Regex ServerCommand();

    [GeneratedRegex(@"(?<=^dotnet (?:pack|run|build|test) )(?:src|samples|tests|docs)/[\w./-]+")]
    private static partial Regex RepositoryPath();

    [GeneratedRegex(@"NoCustomization(?:\.Tool)?(?:""? Version=""| --version |\.)(?<version>\d+\.\d+\.\d+)")]
    private static partial Regex OwnVersion();

    [GeneratedRegex(@"^  ([a-z-]+) <", RegexOptions.Multiline)]
    private static partial Regex Verb();
}
