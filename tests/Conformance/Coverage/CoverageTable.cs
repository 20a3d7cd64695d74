using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;

namespace NoCustomization.Conformance.Coverage;

/// <summary>Reads the coverage tables: three columns, of which the last names files in backquotes and remarks, apart by semicolons.</summary>
internal static partial class CoverageTable
{
    /// <summary>The rows.</summary>
    public static IReadOnlyList<CoverageRow> Read() =>
    [
        .. File.ReadLines(Path.Combine(Suite.Root, "README.md")).Index()
            .SkipWhile(l => l.Item != "## Coverage")
            .Where(l => l.Item.StartsWith("| ", StringComparison.Ordinal) && !l.Item.StartsWith("| row |", StringComparison.Ordinal))
            .Select(l => RowOf(l.Index + 1, l.Item)),
    ];

    private static CoverageRow RowOf(int line, string text)
    {
        if (text.Split('|', StringSplitOptions.TrimEntries) is not ["", var row, var position, var cell, ""])
            throw new InvalidDataException($"README.md({line}): not a row of three columns");
        return new CoverageRow(line, [.. IdsOf(row, position)], [.. Backquoted().Matches(cell).Select(m => PathOf(m.Groups[1].Value))], [.. cell.Split(';', StringSplitOptions.TrimEntries).Where(p => p.Length > 0 && p[0] != '`')]);
    }

    // H01, H03–H05; B5 and B12 have no numbers, so the position is the name. A dash is a row of our own.
    private static IEnumerable<string> IdsOf(string row, string position) => row switch
    {
        "–" => [],
        "B5" or "B12" => [$"{row} {position}"],
        _ => row.Split(',', StringSplitOptions.TrimEntries).SelectMany(part => part.Split('–') is [var first, var last]
            ? Enumerable.Range(NumberOf(first), NumberOf(last) - NumberOf(first) + 1).Select(n => $"{first[0]}{n:00}")
            : [part]),
    };

    private static int NumberOf(string id) => int.Parse(id.AsSpan(1), CultureInfo.InvariantCulture);

    private static string PathOf(string name) => name.StartsWith("I/", StringComparison.Ordinal) ? "shapes/Innocent/" + name[2..]
        : name.StartsWith("NC", StringComparison.Ordinal) ? "shapes/" + name
        : name;

    // A file has a dot and no blank: other code in backquotes is none.
    [GeneratedRegex(@"`([^`\s]+\.(?:cs|vb))`")]
    private static partial Regex Backquoted();
}
