using System;
using System.Linq;
using System.Text.Encodings.Web;
using System.Text.Json;
using NoCustomization.Policy.Json;

namespace NoCustomization.Tool.Waivers.Drafting;

/// <summary>Adds entries to the text of a register, and leaves every other character as its authors wrote it.</summary>
internal static class RegisterEditor
{
    /// <summary>Adds an entry behind the last one, in its style.</summary>
    /// <param name="text">A well-formed register.</param>
    /// <param name="entry">The entry: indented JSON, lines ending with LF.</param>
    public static string Append(string text, string entry)
    {
        var waivers = StrictJsonReader.Read(text).Members.First(m => m.Name == "waivers").Value;
        var newLine = text.Contains("\r\n", StringComparison.Ordinal) ? "\r\n" : "\n";
        var outer = IndentOf(text, waivers.Start);
        if (waivers.Items.Count == 0)
            return text[..(waivers.Start + 1)] + newLine + Indent(entry, outer + "  ", newLine) + newLine + outer + text[(waivers.End - 1)..];
        var last = waivers.Items[^1];
        // An entry on the line of its array has no indentation of its own.
        var indent = StandsAtLineStart(text, last.Start) ? IndentOf(text, last.Start) : outer + "  ";
        return text[..last.End] + "," + newLine + Indent(entry, indent, newLine) + text[last.End..];
    }

    /// <summary>A register of one entry.</summary>
    public static string Create(string municipality, string issuer, string entry)
    {
        var options = new JsonSerializerOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
        return Append($"{{\n  \"formatVersion\": 1,\n  \"municipality\": {JsonSerializer.Serialize(municipality, options)},\n  \"issuer\": {JsonSerializer.Serialize(issuer, options)},\n  \"waivers\": []\n}}\n", entry);
    }

    private static string Indent(string entry, string indent, string newLine) => string.Join(newLine, entry.Split('\n').Select(l => indent + l));

    private static bool StandsAtLineStart(string text, int offset) => text[(text.LastIndexOf('\n', Math.Max(0, offset - 1)) + 1)..offset].All(c => c is ' ' or '\t');

    private static string IndentOf(string text, int offset)
    {
        var start = text.LastIndexOf('\n', Math.Max(0, offset - 1)) + 1;
        var end = start;
        while (end < offset && text[end] is ' ' or '\t')
            end++;
        return text[start..end];
    }
}
