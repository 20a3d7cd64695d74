using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using CS = Microsoft.CodeAnalysis.CSharp;
using VB = Microsoft.CodeAnalysis.VisualBasic;

namespace NoCustomization.Tool.Shapes;

/// <summary>Reads the expectations at the ends of a parsed file's lines. Code that the preprocessor skips expects nothing.</summary>
internal static partial class ExpectationReader
{
    /// <summary>Reads a file.</summary>
    /// <param name="tree">The file.</param>
    /// <param name="problems">Takes what is wrong.</param>
    public static IReadOnlyList<Expectation> Read(SyntaxTree tree, ICollection<ShapeProblem> problems)
    {
        var expectations = new List<Expectation>();
        var text = tree.GetText();
        var read = new HashSet<int>();
        var skipped = new List<TextSpan>();
        foreach (var trivia in tree.GetRoot().DescendantTrivia(descendIntoTrivia: true))
        {
            if (IsSkippedCode(trivia))
                skipped.Add(trivia.Span);
            if (!IsLineComment(trivia))
                continue;
            var line = text.Lines.GetLineFromPosition(trivia.SpanStart);
            var standsAlone = string.IsNullOrWhiteSpace(text.ToString(TextSpan.FromBounds(line.Start, trivia.SpanStart)));
            read.Add(line.LineNumber);
            foreach (var comment in Separator().Split(trivia.ToString()))
                ReadComment(comment, tree.FilePath, line.LineNumber + 1, standsAlone, expectations, problems);
        }

        // What looks like an expectation but stands in a string, a block comment or a documentation comment would silently expect nothing.
        foreach (var line in text.Lines)
        {
            if (!read.Contains(line.LineNumber) && Misplaced().IsMatch(line.ToString()) && !skipped.Any(s => s.OverlapsWith(line.Span)))
                problems.Add(ShapeProblem.At(tree.FilePath, line.LineNumber + 1, "Shape_ExpectationMisplaced"));
        }

        return expectations;
    }

    private static void ReadComment(string comment, string file, int line, bool standsAlone, List<Expectation> expectations, ICollection<ShapeProblem> problems)
    {
        if (Marked().Match(comment) is not { Success: true } match)
        {
            if (NearMiss().IsMatch(comment))
                problems.Add(ShapeProblem.At(file, line, "Shape_ExpectationMalformed", comment.Trim()));
            return;
        }

        if (standsAlone)
        {
            problems.Add(ShapeProblem.At(file, line, "Shape_ExpectationMisplaced"));
            return;
        }

        var read = ExpectationSyntax.Read(match.Groups["value"].Value, out var problem);
        foreach (var (rule, eyes, restricted) in read)
            expectations.Add(new Expectation(rule, eyes, restricted, ExpectationPlace.Line, file, file, line));
        if (problem is not null)
            problems.Add(new ShapeProblem(file, line, problem));
    }

    private static bool IsLineComment(SyntaxTrivia trivia) => trivia.Language == LanguageNames.CSharp
        ? trivia.RawKind == (int)CS.SyntaxKind.SingleLineCommentTrivia
        : trivia.RawKind == (int)VB.SyntaxKind.CommentTrivia;

    private static bool IsSkippedCode(SyntaxTrivia trivia) => trivia.Language == LanguageNames.CSharp
        ? trivia.RawKind == (int)CS.SyntaxKind.DisabledTextTrivia
        : trivia.RawKind == (int)VB.SyntaxKind.DisabledTextTrivia;

    // One comment may hold several: what the two eyes see on one line may differ.
    [GeneratedRegex(@"(?<=\S.*)(?=(?://|')\s*expect:)")]
    private static partial Regex Separator();

    [GeneratedRegex(@"^\s*(?://|')\s*expect:(?<value>.*)$", RegexOptions.ExplicitCapture | RegexOptions.Singleline)]
    private static partial Regex Marked();

    [GeneratedRegex(@"^\s*(?://|')\s*expect(?!-in\b).*NC\d", RegexOptions.IgnoreCase | RegexOptions.Singleline)]
    private static partial Regex NearMiss();

    [GeneratedRegex(@"\bexpect:\s*NC\d")]
    private static partial Regex Misplaced();
}
