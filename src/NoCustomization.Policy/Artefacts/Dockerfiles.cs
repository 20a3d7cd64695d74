using System;
using System.Collections.Generic;
using System.Text;

namespace NoCustomization.Policy.Artefacts;

/// <summary>Reads the <c>ENV</c> instructions of Dockerfiles: <c>ENV NAME=value OTHER="value"</c> and <c>ENV NAME value</c>.</summary>
internal static class Dockerfiles
{
    private const string Instruction = "ENV";

    /// <summary>Reads a file.</summary>
    public static void Read(string text, List<ArtefactSetting> settings)
    {
        // The words of the instruction at hand, each with its offset; null outside one.
        List<(int Start, string Word)>? words = null;
        var escape = text.IndexOf("escape=`", StringComparison.OrdinalIgnoreCase) is >= 0 and < 200 ? '`' : '\\';
        foreach (var (start, line) in TextLines.Of(text))
        {
            var at = TextLines.IndentOf(line);
            // Comments and empty lines may stand within an instruction.
            if (at == line.Length || line[at] == '#')
                continue;
            if (words is null)
            {
                if (string.Compare(line, at, Instruction, 0, Instruction.Length, StringComparison.OrdinalIgnoreCase) != 0 || at + Instruction.Length >= line.Length || line[at + Instruction.Length] is not (' ' or '\t'))
                {
                    continue;
                }

                words = [];
                at += Instruction.Length;
            }

            if (Split(line, at, start, escape, words))
                continue;
            Add(words, settings);
            words = null;
        }

        if (words is not null)
            Add(words, settings);
    }

    // Whether the instruction goes on in the next line.
    private static bool Split(string line, int at, int start, char escape, List<(int Start, string Word)> words)
    {
        var word = new StringBuilder();
        var from = -1;
        var quote = '\0';
        for (; at < line.Length; at++)
        {
            var c = line[at];
            if (c == escape && at == line.Length - 1)
            {
                End();
                return true;
            }

            if (quote == '\0' && c is (' ' or '\t'))
            {
                End();
                continue;
            }

            if (from < 0)
                from = at;
            if (c == escape && quote != '\'')
                word.Append(line[++at]);
            else if (quote == '\0' && c is ('"' or '\''))
                quote = c;
            else if (c == quote)
                quote = '\0';
            else
                word.Append(c);
        }

        End();
        return false;

        void End()
        {
            if (from >= 0)
                words.Add((start + from, word.ToString()));
            word.Clear();
            from = -1;
        }
    }

    private static void Add(List<(int Start, string Word)> words, List<ArtefactSetting> settings)
    {
        // The older form sets one variable to the rest of the line.
        if (words.Count > 1 && words[0].Word.IndexOf('=') < 0)
        {
            settings.Add(new ArtefactSetting(ArtefactSettingKind.Environment, words[0].Word, words[1].Word, words[0].Start, words[0].Word.Length));
            return;
        }

        foreach (var (start, word) in words)
        {
            var equals = word.IndexOf('=');
            if (equals > 0)
                settings.Add(new ArtefactSetting(ArtefactSettingKind.Environment, word.Substring(0, equals), word.Substring(equals + 1), start, equals));
        }
    }
}
