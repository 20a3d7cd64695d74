using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Xunit;

namespace NoCustomization.Conformance.Coverage;

/// <summary>The coverage tables of <c>README.md</c> are complete and true.</summary>
public sealed class CoverageTests
{
    private const int ShortestReason = 15;
    private static readonly IReadOnlyList<CoverageRow> s_rows = CoverageTable.Read();

    [Fact]
    public void Every_row_of_the_catalogue_is_there_and_no_other()
    {
        var listed = s_rows.SelectMany(r => r.Ids).ToHashSet();
        Assert.Empty(Catalogue.Rows.Except(listed).Select(r => "missing: " + r));
        Assert.Empty(s_rows.SelectMany(r => r.Ids.Except(Catalogue.Rows).Where(id => id[0] is 'H' or 'O' or 'C' or 'M' or 'X' || id.StartsWith("B5", StringComparison.Ordinal) || id.StartsWith("B12", StringComparison.Ordinal)).Select(id => $"unknown: {id} (line {r.Line})")));
    }

    [Fact]
    public void Every_file_that_a_row_names_exists() =>
        Assert.Empty(s_rows.SelectMany(r => r.Files.Where(f => !File.Exists(Path.Combine(Suite.Root, f))).Select(f => $"line {r.Line}: {f}")));

    [Fact]
    public void Every_row_is_covered_in_both_languages_or_says_why_not()
    {
        var wrong = new List<string>();
        foreach (var id in Catalogue.Rows)
        {
            var rows = s_rows.Where(r => r.Ids.Contains(id)).ToList();
            if (rows.Exists(r => r.HasNoVerdict))
                continue;
            foreach (var (language, extension) in (ReadOnlySpan<(string, string)>)[("C#", ".cs"), ("VB", ".vb")])
            {
                if (!rows.Exists(r => r.Has(language + ": ") || r.Files.Any(f => f.EndsWith(extension, StringComparison.Ordinal))))
                    wrong.Add($"{id}: nothing for {language}");
            }
        }

        Assert.Empty(wrong);
    }

    [Fact]
    public void A_remark_is_a_reason() =>
        Assert.Empty(s_rows.SelectMany(r => r.Remarks.Where(m => m.Split(": ", 2) is not ["C#" or "VB" or "nothing", { Length: >= ShortestReason }]).Select(m => $"line {r.Line}: {m}")));
}
