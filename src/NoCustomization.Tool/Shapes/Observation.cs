using System;
using System.Globalization;
using NoCustomization.Policy.Rules;

namespace NoCustomization.Tool.Shapes;

/// <summary>A finding of one eye on a shape.</summary>
internal sealed record Observation
{
    /// <summary>The rule's id; another id where the analysis itself failed.</summary>
    public required string RuleId { get; init; }

    /// <summary>Which eye.</summary>
    public required Eyes Eye { get; init; }

    /// <summary>Where it stands: a file's full path; null where it has no line, as declarations in a binary.</summary>
    public string? File { get; init; }

    /// <summary>First line, from 1.</summary>
    public int StartLine { get; init; }

    /// <summary>Last line: of the sequence point in a binary; in source the same as the first, for only the line where it begins counts.</summary>
    public int EndLine { get; init; }

    /// <summary>Documentation-comment id of the declaration that holds it; empty for the assembly.</summary>
    public required string Site { get; init; }

    /// <summary>What is touched, in the target grammar; part of the finding's identity like the rule and the site.</summary>
    public required string Target { get; init; }

    /// <summary>What is done to it: the usage's kebab-case name.</summary>
    public required string Usage { get; init; }

    /// <summary>What the eye says, in a language.</summary>
    public required Func<CultureInfo, string> Message { get; init; }
}
