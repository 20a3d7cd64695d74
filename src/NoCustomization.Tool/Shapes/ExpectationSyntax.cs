using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using NoCustomization.Policy.Findings;
using NoCustomization.Policy.Rules;
using NoCustomization.Tool.Verbs;

namespace NoCustomization.Tool.Shapes;

/// <summary>Reads what follows <c>expect:</c>: <c>NC1001, NC1003 [source|binary] free text</c>.</summary>
internal static partial class ExpectationSyntax
{
    private const string SourceWord = "source";
    private const string BinaryWord = "binary";
    private const int MaxTypos = 2;

    /// <summary>Rules and eyes of an expectation.</summary>
    /// <param name="text">What follows the colon.</param>
    /// <param name="problem">What is wrong, where it cannot be read.</param>
    /// <returns>One element per expected finding; empty where there is a problem.</returns>
    public static IReadOnlyList<(Rule Rule, Eyes Eyes, bool IsRestricted)> Read(string text, out Text? problem)
    {
        problem = null;
        var match = Grammar().Match(text);
        if (!match.Success)
        {
            problem = new Text("Shape_ExpectationMalformed", text.Trim());
            return [];
        }

        problem = ProblemOf(match.Groups["rest"].Value, text);
        if (problem is not null)
            return [];

        var word = match.Groups["eye"].Value;
        var expectations = new List<(Rule, Eyes, bool)>();
        foreach (Capture id in match.Groups["id"].Captures)
        {
            if (RuleCatalog.All.FirstOrDefault(r => r.Id == id.Value) is not { } rule)
            {
                problem = new Text("Shape_UnknownRule", id.Value);
                return [];
            }

            var named = word switch { SourceWord => Eyes.Source, BinaryWord => Eyes.Binary, _ => rule.Eyes };
            if ((rule.Eyes & named & (Eyes.Source | Eyes.Binary)) == 0)
            {
                problem = new Text("Shape_RuleNotVisible", rule.Id, word.Length > 0 ? word : SourceWord + "/" + BinaryWord);
                return [];
            }

            var both = (rule.Eyes & (Eyes.Source | Eyes.Binary)) == (Eyes.Source | Eyes.Binary);
            expectations.Add((rule, named & rule.Eyes, both && word.Length > 0));
        }

        return expectations;
    }

    // What was meant as an expectation must not pass for free text.
    private static Text? ProblemOf(string rest, string text)
    {
        if (RuleId().IsMatch(rest))
            return new Text("Shape_ExpectationCommaMissing", text.Trim());
        var first = FirstWord().Match(rest).Value.ToLowerInvariant();
        return first.Length > 0 && (EditDistance.Between(first, SourceWord) <= MaxTypos || EditDistance.Between(first, BinaryWord) <= MaxTypos)
            ? new Text("Shape_EyeMisspelt", first)
            : null;
    }

    [GeneratedRegex(@"^\s*(?<id>NC\d{4})(\s*,\s*(?<id>NC\d{4}))*(?:\s+(?<eye>source|binary)(?!\S))?(?<rest>$|\s.*$)", RegexOptions.ExplicitCapture)]
    private static partial Regex Grammar();

    [GeneratedRegex(@"\bNC\d{4}\b")]
    private static partial Regex RuleId();

    [GeneratedRegex(@"(?<=^\W*)\w+")]
    private static partial Regex FirstWord();
}
