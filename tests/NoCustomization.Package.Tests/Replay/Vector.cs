using System;
using System.Collections.Generic;

namespace NoCustomization.Package.Tests.Replay;

/// <summary>One attempt to get a customization past the build: a class that derives from a closed one, and something done about it.</summary>
/// <param name="Name">Names the project, or the file and namespace in a project that several attempts share.</param>
/// <param name="Tried">What was done, as code: the documentation shows it in every language.</param>
/// <param name="Expected">What becomes of it.</param>
internal sealed record Vector(string Name, string Tried, Outcome Expected)
{
    private readonly List<(string Name, string Text)> _files = [];

    /// <summary>Text inside the project element.</summary>
    public string Project { get; init; } = "";

    /// <summary>What references the core: by default the package that carries the analyzer.</summary>
    public string Reference { get; init; } = Sources.CoreReference;

    /// <summary>The source; <c>{0}</c> is the attempt's namespace.</summary>
    public string Source { get; init; } = Sources.Violation;

    /// <summary>Whether it is Visual Basic.</summary>
    public bool VisualBasic { get; init; }

    /// <summary>Whether it is F#.</summary>
    public bool FSharp { get; init; }

    /// <summary>What its source file's name ends with, and its project file's begins to end with.</summary>
    public string Extension => FSharp ? "fs" : VisualBasic ? "vb" : "cs";

    /// <summary>Global properties of its build, as on a command line: <c>A=1;B=2</c>.</summary>
    public string CommandLine { get; init; } = "";

    /// <summary>Whether it is a file of a project shared with others: what it does reaches no further than the file.</summary>
    public bool Shares { get; init; }

    /// <summary>The project it is built in.</summary>
    public string ProjectName => Shares ? VisualBasic ? "SharedVisualBasic" : "SharedCSharp" : Name;

    /// <summary>What is done to the assembly after the build, or null.</summary>
    public Action<string>? Afterwards { get; init; }

    /// <summary>Adds a file.</summary>
    public Vector With(string name, string text)
    {
        _files.Add((name, text));
        return this;
    }

    /// <summary>Its files, by path relative to the project's folder.</summary>
    public IEnumerable<(string Name, string Text)> Files(string packageVersion)
    {
        if (!Shares)
            yield return (Name + "." + Extension + "proj", Sources.Project(Reference.Replace("{version}", packageVersion, StringComparison.Ordinal), Project));
        yield return (Name + "." + Extension, Source.Replace("{0}", Name, StringComparison.Ordinal));
        foreach (var file in _files)
            yield return file;
    }

    /// <inheritdoc/>
    public override string ToString() => Name;
}
