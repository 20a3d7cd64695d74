using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace NoCustomization.Conformance.Oracle;

/// <summary>A disagreement that is right, with its reason: a line of <c>exceptions.txt</c>.</summary>
/// <param name="Shape">The shape.</param>
/// <param name="Rule">The rule.</param>
/// <param name="Symbol">The mutated symbol.</param>
/// <param name="Who">Who objects: <c>compiler</c> or <c>analyzer</c>.</param>
/// <param name="Reason">Why the other is right to be silent.</param>
internal sealed record OracleExceptions(string Shape, string Rule, string Symbol, string Who, string Reason)
{
    /// <summary>Reads the list: <c>shape | rule | symbol | who | reason</c>; <c>#</c> begins a comment.</summary>
    public static IReadOnlyList<OracleExceptions> Read() =>
    [
        .. File.ReadLines(Path.Combine(Suite.Root, "Oracle", "exceptions.txt"))
            .Where(l => l.Length > 0 && l[0] != '#')
            .Select(l => l.Split('|', 5, System.StringSplitOptions.TrimEntries) is [var shape, var rule, var symbol, ("compiler" or "analyzer") and var who, { Length: > 10 } reason]
                ? new OracleExceptions(shape, rule, symbol, who, reason)
                : throw new InvalidDataException("exceptions.txt: " + l)),
    ];

    /// <summary>Whether it is about a disagreement.</summary>
    public bool Covers(Disagreement disagreement) =>
        (Shape, Rule, Symbol, Who) == (disagreement.Shape, disagreement.Rule, disagreement.Symbol, disagreement.IsError ? "compiler" : "analyzer");
}
