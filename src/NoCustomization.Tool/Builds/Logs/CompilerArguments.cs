using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace NoCustomization.Tool.Builds.Logs;

/// <summary>
/// What a compiler was called with, the response files among it replaced by what they hold. One that is not in the log is read where it lies only if it has not changed since; of any other
/// nobody knows what it told the compiler.
/// </summary>
internal sealed class CompilerArguments
{
    private readonly List<string> _all = [];
    private readonly SortedSet<string> _unknown = new(StringComparer.Ordinal);
    private readonly Stack<string> _open = new();
    private readonly EmbeddedFiles _embedded;
    private readonly string _folder;
    private readonly DateTime _called;

    /// <summary>Splits a command line.</summary>
    /// <param name="commandLine">The command line.</param>
    /// <param name="folder">The folder in which the compiler ran; absolute, as the machine that built called it.</param>
    /// <param name="called">When it was called, UTC.</param>
    /// <param name="embedded">What the log holds.</param>
    public CompilerArguments(string commandLine, string folder, DateTime called, EmbeddedFiles embedded)
    {
        _embedded = embedded;
        _folder = folder;
        _called = called;
        Add(CommandLineParser.SplitCommandLineIntoArguments(commandLine, removeHashComments: false));
    }

    /// <summary>The arguments in order.</summary>
    public IReadOnlyList<string> All => _all;

    /// <summary>The response files whose content nobody knows.</summary>
    public IReadOnlyCollection<string> Unknown => _unknown;

    private void Add(IEnumerable<string> arguments)
    {
        foreach (var argument in arguments)
        {
            if (argument is ['@', _, ..])
                AddFile(LogPaths.Combine(_folder, argument[1..].Trim('"')));
            else
                _all.Add(argument);
        }
    }

    private void AddFile(string path)
    {
        // The compiler refuses what names itself.
        if (_open.Contains(path))
            return;
        if (TextOf(path) is not { } text)
        {
            _unknown.Add(path);
            return;
        }

        _open.Push(path);
        // The compiler ends a line at a lone carriage return, too.
        foreach (var line in text.Split('\n', '\r'))
            Add(CommandLineParser.SplitCommandLineIntoArguments(line, removeHashComments: true));
        _open.Pop();
    }

    private string? TextOf(string path)
    {
        if (_embedded.Find(path) is { } text)
            return text;
        try
        {
            return File.Exists(path) && File.GetLastWriteTimeUtc(path) <= _called ? File.ReadAllText(path) : null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
