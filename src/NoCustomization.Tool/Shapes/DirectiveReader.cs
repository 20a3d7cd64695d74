using System;
using System.Collections.Generic;
using System.IO;
using System.Text.RegularExpressions;
using NoCustomization.Policy.Findings;

namespace NoCustomization.Tool.Shapes;

/// <summary>Reads the directives in a source file's leading comments. Two blanks end a directive's value; what follows them is free text.</summary>
internal sealed partial class DirectiveReader
{
    // The shape is a core itself, judged as its author's work.
    private const string OwnCore = "own";

    private readonly List<ReferenceEntry> _cores = [];
    private readonly List<ReferenceEntry> _references = [];
    private readonly List<string> _with = [];
    private readonly List<Expectation> _expectations = [];
    private readonly List<ShapeProblem> _problems = [];
    private readonly string _path;
    private readonly string _folder;
    private ShapeOptions _options = new();
    private bool _isOwnCore;
    private int _line;

    private DirectiveReader(string path)
    {
        _path = path;
        _folder = Path.GetDirectoryName(path)!;
    }

    /// <summary>Reads a file.</summary>
    /// <param name="path">Full path of a <c>.cs</c> or <c>.vb</c> file.</param>
    /// <exception cref="IllFormedShapeException">The file cannot be read.</exception>
    public static SourceUnit Read(string path)
    {
        var language = SourceLanguages.Of(path) ?? throw new ArgumentException("Not a source file: " + path, nameof(path));
        string text;
        try
        {
            text = File.ReadAllText(path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new IllFormedShapeException(ShapeProblem.At(path, 0, "Shape_FileUnreadable", e.Message));
        }

        var reader = new DirectiveReader(path);
        reader.ReadLines(text, language.CommentMark());
        return new SourceUnit
        {
            Path = path,
            Language = language,
            Text = text,
            Cores = reader._cores,
            IsOwnCore = reader._isOwnCore,
            References = reader._references,
            With = reader._with,
            Options = reader._options,
            Expectations = reader._expectations,
            Problems = reader._problems,
        };
    }

    private void ReadLines(string text, string mark)
    {
        using var lines = new StringReader(text);
        var leading = true;
        for (_line = 1; lines.ReadLine() is { } line; _line++)
        {
            line = line.Trim();
            var comment = line.StartsWith(mark, StringComparison.Ordinal) ? line[mark.Length..].Trim() : null;
            leading &= comment is not null || line.Length == 0;
            if (comment is null)
                continue;
            if (leading)
                ReadComment(comment);
            else if (LateDirective().IsMatch(comment))
                Fail(new Text("Shape_DirectiveLate", comment));
        }
    }

    private void ReadComment(string comment)
    {
        if (ExpectIn().Match(comment) is { Success: true } expectIn)
        {
            ReadExpectIn(expectIn.Groups["file"].Value, expectIn.Groups["value"].Value);
            return;
        }

        if (Directive().Match(comment) is not { Success: true } match)
        {
            if (KnownDirective().IsMatch(comment))
                Fail(new Text("Shape_DirectiveMalformed", comment));
            return;
        }

        var value = match.Groups["value"].Value;
        switch (match.Groups["name"].Value)
        {
            case "core" when value == OwnCore:
                _isOwnCore = true;
                break;
            case "core":
                ReadReferences(value, _cores);
                break;
            case "reference":
                ReadReferences(value, _references);
                break;
            case "with":
                ReadWith(value);
                break;
            case "options" when value.Length > 0:
                _options = ShapeOptionsReader.Read(_options, value, _folder, Fail);
                break;
            case "expect":
                // On a line of its own: told apart where all expectations are read.
                break;
            case "options" or "expect-in":
                Fail(new Text("Shape_DirectiveMalformed", comment));
                break;
            default:
                Fail(new Text("Shape_UnknownDirective", match.Groups["name"].Value));
                break;
        }
    }

    private void ReadReferences(string value, List<ReferenceEntry> into)
    {
        foreach (var entry in value.Split(',', StringSplitOptions.TrimEntries))
        {
            if (ReferenceEntryReader.Read(entry, _folder, _line, Fail) is not { } reference)
                continue;
            if (ReferenceEquals(into, _cores) && reference.Kind is not (ReferenceKind.Source or ReferenceKind.Library))
                Fail(new Text("Shape_CoreKind", entry));
            else
                into.Add(reference);
        }
    }

    private void ReadWith(string value)
    {
        foreach (var entry in value.Split(',', StringSplitOptions.TrimEntries))
        {
            var path = Path.GetFullPath(Path.Combine(_folder, entry));
            if (entry.Length == 0 || !File.Exists(path))
                Fail(new Text("Shape_FileMissing", entry));
            else if (SourceLanguages.Of(path) is { } language && language != SourceLanguages.Of(_path))
                Fail(new Text("Shape_LanguageMixed", entry));
            else
                _with.Add(path);
        }
    }

    private void ReadExpectIn(string file, string value)
    {
        var isAssembly = file == "assembly";
        var target = isAssembly ? "" : Path.GetFullPath(Path.Combine(_folder, file));
        var read = ExpectationSyntax.Read(value, out var problem);
        foreach (var (rule, eyes, restricted) in read)
            _expectations.Add(new Expectation(rule, eyes, restricted, isAssembly ? ExpectationPlace.Assembly : ExpectationPlace.File, target, _path, _line));
        if (problem is not null)
            Fail(problem);
    }

    private void Fail(Text message) => _problems.Add(new ShapeProblem(_path, _line, message));

    [GeneratedRegex(@"^(?<name>[a-z][a-z-]*)[ \t]*:(?!:|//)[ \t]*(?<value>\S+(?:[ ]\S+)*)?", RegexOptions.ExplicitCapture)]
    private static partial Regex Directive();

    [GeneratedRegex(@"^expect-in[ \t]+(?<file>[^:]+?)[ \t]*:(?<value>.*)$", RegexOptions.ExplicitCapture)]
    private static partial Regex ExpectIn();

    [GeneratedRegex(@"^(core|reference|options|with)[ \t]*:|^expect-in\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex KnownDirective();

    [GeneratedRegex(@"^(core|reference|options|with)[ \t]*:|^expect-in\b.*:", RegexOptions.ExplicitCapture)]
    private static partial Regex LateDirective();
}
