using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using Markdig;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace NoCustomization.Docs.Tests.Documents;

/// <summary>A Markdown file, taken apart.</summary>
internal sealed class Document
{
    private readonly MarkdownDocument _markdown;

    private Document(string path)
    {
        Path = path;
        Text = Repository.Read(path);
        _markdown = Markdown.Parse(Text, new MarkdownPipelineBuilder().UsePipeTables().UsePreciseSourceLocation().Build());
    }

    /// <summary>Relative to the root, with slashes.</summary>
    public string Path { get; }

    /// <summary>The text.</summary>
    public string Text { get; }

    /// <summary>Takes a file apart.</summary>
    public static Document Read(string path) => new(path);

    /// <summary>Headings of a level, as plain text.</summary>
    public IEnumerable<string> Headings(int level) => _markdown.Descendants<HeadingBlock>().Where(h => h.Level == level).Select(PlainText);

    /// <summary>What a link to a place within the file may name, made from its headings as code hosts do.</summary>
    public IEnumerable<string> Anchors() => _markdown.Descendants<HeadingBlock>().Select(h => Anchor(PlainText(h)));

    /// <summary>Where links and images point to.</summary>
    public IEnumerable<string> Links() => _markdown.Descendants<LinkInline>().Select(l => l.Url ?? "");

    /// <summary>The fenced code blocks.</summary>
    public IEnumerable<CodeBlock> CodeBlocks() => _markdown.Descendants<FencedCodeBlock>().Select(f =>
        new CodeBlock(Path, f.Line + 1, f.Info ?? "", f.Arguments ?? "", f.Lines.Count == 0 ? "" : string.Concat(f.Lines.Lines.Take(f.Lines.Count).Select(l => l.ToString() + "\n"))));

    /// <summary>The text of inline code.</summary>
    public IEnumerable<string> InlineCode() => _markdown.Descendants<CodeInline>().Select(c => c.Content);

    /// <summary>Inline code as it stands in the file, with its line breaks.</summary>
    public IEnumerable<string> CodeSpans() => _markdown.Descendants<CodeInline>().Select(c => Text.Substring(c.Span.Start, c.Span.Length));

    private static string PlainText(HeadingBlock heading) => string.Concat(heading.Inline!.Descendants().Select(i => i switch
    {
        LiteralInline literal => literal.Content.ToString(),
        CodeInline code => code.Content,
        _ => "",
    }));

    private static string Anchor(string heading)
    {
        var anchor = new StringBuilder();
        foreach (var c in heading.Trim().ToLowerInvariant())
        {
            if (c == ' ')
                anchor.Append('-');
            else if (char.IsLetterOrDigit(c) || c is '-' or '_')
                anchor.Append(c);
        }

        return anchor.ToString();
    }
}

/// <summary>A fenced code block.</summary>
/// <param name="Path">The file.</param>
/// <param name="Line">The line of its opening fence, from 1.</param>
/// <param name="Language">The first word behind the fence.</param>
/// <param name="Arguments">The further words.</param>
/// <param name="Code">The content.</param>
internal sealed record CodeBlock(string Path, int Line, string Language, string Arguments, string Code)
{
    /// <summary>The further words behind the fence.</summary>
    public string[] Words => Arguments.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>Whether the block says of itself what the rules say of it.</summary>
    public bool IsExample => Words is ["good" or "bad", ..];

    /// <summary>Whether it is a core of its own, which only has to compile.</summary>
    public bool IsCore => Words is ["core", ..];

    /// <summary>Whether it breaks a rule.</summary>
    public bool IsBad => Words is ["bad", ..];

    /// <summary>The value of a word like <c>name=value</c>, or null.</summary>
    public string? Option(string name) => Words.FirstOrDefault(w => w.StartsWith(name + "=", StringComparison.Ordinal))?[(name.Length + 1)..];

    /// <summary>The values of a word like <c>name=a,b</c>.</summary>
    public string[] Options(string name) => Option(name)?.Split(',') ?? [];

    /// <inheritdoc/>
    public override string ToString() => $"{Path}({Line})";
}
