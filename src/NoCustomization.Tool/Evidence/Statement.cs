using System.Collections.Generic;
using System.Text.Json.Serialization;

namespace NoCustomization.Tool.Evidence;

/// <summary>The manifest of a bundle: an in-toto statement, version 1 (<c>https://in-toto.io/Statement/v1</c>).</summary>
/// <param name="Type">Always <see cref="StatementType"/>.</param>
/// <param name="Subject">The files that were judged: all of the delivery, or what <c>check</c> itself built.</param>
/// <param name="PredicateType">Always <see cref="EvidenceType"/>.</param>
/// <param name="Predicate">What was found.</param>
internal sealed record Statement(
    [property: JsonPropertyName("_type")] string Type,
    IReadOnlyList<Subject> Subject,
    string PredicateType,
    Predicate Predicate)
{
    /// <summary>The type of the statement.</summary>
    public const string StatementType = "https://in-toto.io/Statement/v1";

    /// <summary>The type of what is said.</summary>
    public const string EvidenceType = "https://github.com/nocustomization/nocustomization/evidence/v1";
}

/// <summary>A file that was judged.</summary>
/// <param name="Name">Its path in the delivery; of what <c>check</c> built its project, target framework and file name.</param>
/// <param name="Digest">Its content.</param>
internal sealed record Subject(string Name, Digest Digest);

/// <summary>A content.</summary>
/// <param name="Sha256">Lower-case hexadecimal.</param>
internal sealed record Digest(string Sha256);

/// <summary>What was found, by what, against what.</summary>
internal sealed record Predicate
{
    /// <summary>The tool's version.</summary>
    public required string ToolVersion { get; init; }

    /// <summary><c>check</c> or <c>verify</c>.</summary>
    public required string Verb { get; init; }

    /// <summary>What was judged, by the name that it keeps from run to run.</summary>
    public required string Run { get; init; }

    /// <summary>The civil date at UTC+9 for which waivers and baselines were judged: <c>2026-11-23</c>.</summary>
    public required string EvaluationDate { get; init; }

    /// <summary><c>enforce</c>, or <c>report</c> where errors counted as warnings.</summary>
    public required string Mode { get; init; }

    /// <summary>Whether warnings counted as errors.</summary>
    public required bool Strict { get; init; }

    /// <summary>The baseline that lowered findings; null where none was given.</summary>
    public BaselineDigest? Baseline { get; init; }

    /// <summary>What the run ended with.</summary>
    public required int ExitCode { get; init; }

    /// <summary>A to D; null where none is given.</summary>
    public string? Level { get; init; }

    /// <summary>Findings of error severity.</summary>
    public required int Errors { get; init; }

    /// <summary>Findings of warning severity.</summary>
    public required int Warnings { get; init; }

    /// <summary>Findings for information: waived customizations.</summary>
    public required int Information { get; init; }

    /// <summary>The ids of the cores.</summary>
    public required IReadOnlyList<string> Packages { get; init; }

    /// <summary>The assemblies among what was judged.</summary>
    public required IReadOnlyList<AssemblyIdentity> Assemblies { get; init; }

    /// <summary>The assemblies of the cores.</summary>
    public required IReadOnlyList<CoreDigest> Cores { get; init; }

    /// <summary>The catalogs that were given.</summary>
    public required IReadOnlyList<FileDigest> Catalogs { get; init; }

    /// <summary>The registers of waivers by which was judged.</summary>
    public required IReadOnlyList<RegisterPart> Registers { get; init; }

    /// <summary>The other files of the bundle: the report, the registers and their signatures.</summary>
    public required IReadOnlyList<FileDigest> Parts { get; init; }
}
