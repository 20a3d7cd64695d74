using System;
using System.Collections.Generic;

namespace NoCustomization.Policy.Artefacts;

/// <summary>
/// Reads environment variables from the YAML of Compose and Kubernetes, line by line: <c>NAME: value</c>, <c>- NAME=value</c>, and <c>name: NAME</c> with <c>value:</c> in the
/// line below. Anchors and flow style are not followed.
/// </summary>
internal static class YamlFiles
{
    /// <summary>Reads a file.</summary>
    public static void Read(string text, List<ArtefactSetting> settings)
    {
        (string Name, int Start)? named = null;
        foreach (var (start, line) in TextLines.Of(text))
        {
            var at = TextLines.IndentOf(line);
            if (at == line.Length || line[at] == '#')
                continue;
            var isItem = line[at] == '-' && at + 1 < line.Length && line[at + 1] == ' ';
            if (isItem)
                at += 1 + TextLines.IndentOf(line.Substring(at + 1));
            var rest = line.Substring(at);
            var before = named;
            named = null;
            if (KeyOf(rest, out var value) is { } key)
            {
                if (key == "name")
                    named = (TextLines.Unquote(value), start + at);
                else if (key == "value" && before is { } variable)
                    Add(variable.Name, value, variable.Start, settings);
                else
                    Add(key, value, start + at, settings);
            }
            else if (isItem && TextLines.Unquote(rest) is var item && item.IndexOf('=') is > 0 and var equals)
            {
                Add(item.Substring(0, equals), item.Substring(equals + 1), start + at, settings);
            }
        }
    }

    private static void Add(string name, string value, int start, List<ArtefactSetting> settings) =>
        settings.Add(new ArtefactSetting(ArtefactSettingKind.Environment, name, TextLines.Unquote(value), start, name.Length));

    private static string? KeyOf(string text, out string value)
    {
        value = "";
        var colon = text.IndexOf(": ", StringComparison.Ordinal);
        if (colon < 0 && text.EndsWith(":", StringComparison.Ordinal))
            colon = text.Length - 1;
        if (colon <= 0)
            return null;
        var key = TextLines.Unquote(text.Substring(0, colon));
        if (key.IndexOf('=') >= 0 || key.IndexOf(' ') >= 0)
            return null;
        value = text.Substring(colon + 1).Trim();
        return key;
    }
}
