using System;
using System.Collections.Generic;

namespace NoCustomization.Policy.Artefacts;

/// <summary>Reads files of environment variables: <c>NAME=value</c>, a line each.</summary>
internal static class EnvironmentFiles
{
    private const string Export = "export ";

    /// <summary>Reads a file.</summary>
    public static void Read(string text, List<ArtefactSetting> settings)
    {
        foreach (var (start, line) in TextLines.Of(text))
        {
            var at = TextLines.IndentOf(line);
            if (string.CompareOrdinal(line, at, Export, 0, Export.Length) == 0)
                at += Export.Length;
            var equals = line.IndexOf('=', at);
            if (equals <= at || line[at] == '#')
                continue;
            settings.Add(new ArtefactSetting(ArtefactSettingKind.Environment, line.Substring(at, equals - at).Trim(), TextLines.Unquote(line.Substring(equals + 1)), start + at, line.Length - at));
        }
    }
}
