using System;
using System.Collections.Generic;
using System.Linq;
using Xunit;

namespace NoCustomization.Docs.Tests.Documents;

/// <summary>
/// Parts of the documentation that follow from the code. A test compares them; with <c>NOCUSTOMIZATION_UPDATE_DOCS=1</c> it writes them instead.
/// </summary>
internal static class Expected
{
    private static readonly bool s_update = Environment.GetEnvironmentVariable("NOCUSTOMIZATION_UPDATE_DOCS") == "1";

    /// <summary>Demands that a file has a text, or writes it.</summary>
    public static void File(string relative, string expected)
    {
        var actual = Repository.Read(relative);
        if (actual == expected)
            return;
        if (s_update)
            Repository.Write(relative, expected);
        else
            Assert.Fail($"{relative} is out of date. Run the tests of this project once with NOCUSTOMIZATION_UPDATE_DOCS=1 and commit the file.\n{FirstDifference(expected, actual)}");
    }

    /// <summary>Demands that a file holds a text between two markers, <c>&lt;!-- name --&gt;</c> and <c>&lt;!-- /name --&gt;</c>, or writes it.</summary>
    public static void Section(string relative, string name, string expected)
    {
        var text = Repository.Read(relative);
        string begin = $"<!-- {name} -->", end = $"<!-- /{name} -->";
        int from = text.IndexOf(begin, StringComparison.Ordinal), to = text.IndexOf(end, StringComparison.Ordinal);
        Assert.True(from >= 0 && to > from, $"{relative} must hold '{begin}' and, below it, '{end}' on lines of their own.");
        File(relative, text[..(from + begin.Length)] + "\n\n" + expected.Trim('\n') + "\n\n" + text[to..]);
    }

    /// <summary>Demands that there is nothing to complain of, and lists all of it otherwise.</summary>
    public static void Nothing(IEnumerable<string> complaints)
    {
        var all = complaints.ToList();
        Assert.True(all.Count == 0, string.Join("\n", all));
    }

    /// <summary>Demands that a list is complete and holds no more, and says what to add and what to remove otherwise.</summary>
    public static void Same(string where, IEnumerable<string> expected, IEnumerable<string> actual)
    {
        List<string> wanted = [.. expected], found = [.. actual];
        Nothing([.. wanted.Except(found).Select(e => $"{where}: add {e}"), .. found.Except(wanted).Select(f => $"{where}: remove {f}")]);
        Assert.True(wanted.SequenceEqual(found), $"{where}: put these in this order:\n{string.Join("\n", wanted)}");
    }

    private static string FirstDifference(string expected, string actual)
    {
        string[] wanted = expected.Split('\n'), found = actual.Split('\n');
        var line = 0;
        while (line < wanted.Length && line < found.Length && wanted[line] == found[line])
            line++;
        return $"line {line + 1}, expected: {(line < wanted.Length ? wanted[line] : "(end)")}\nline {line + 1}, found:    {(line < found.Length ? found[line] : "(end)")}";
    }
}
