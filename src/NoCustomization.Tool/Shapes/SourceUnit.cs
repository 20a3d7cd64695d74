using System.Collections.Generic;
using System.IO;

namespace NoCustomization.Tool.Shapes;

/// <summary>A source file with its directives: a shape where it names a core, else a core or a stub.</summary>
internal sealed record SourceUnit
{
    /// <summary>Full path.</summary>
    public required string Path { get; init; }

    /// <summary>Its language.</summary>
    public required SourceLanguage Language { get; init; }

    /// <summary>Its text.</summary>
    public required string Text { get; init; }

    /// <summary>The cores it is compiled against, in order (<c>core:</c>).</summary>
    public required IReadOnlyList<ReferenceEntry> Cores { get; init; }

    /// <summary>Whether it is a core itself, judged as its author's work (<c>core: own</c>).</summary>
    public bool IsOwnCore { get; init; }

    /// <summary>What else it references, in order (<c>reference:</c>).</summary>
    public required IReadOnlyList<ReferenceEntry> References { get; init; }

    /// <summary>Full paths of further files of the same project (<c>with:</c>).</summary>
    public required IReadOnlyList<string> With { get; init; }

    /// <summary>Its options.</summary>
    public required ShapeOptions Options { get; init; }

    /// <summary>What it expects in other files or of the assembly (<c>expect-in</c>).</summary>
    public required IReadOnlyList<Expectation> Expectations { get; init; }

    /// <summary>What is wrong with its directives.</summary>
    public required IReadOnlyList<ShapeProblem> Problems { get; init; }

    /// <summary>Whether it is a shape.</summary>
    public bool IsShape => Cores.Count > 0 || IsOwnCore;

    /// <summary>Simple name of the assembly it is compiled into.</summary>
    public string AssemblyName => Options.AssemblyName ?? System.IO.Path.GetFileNameWithoutExtension(Path);

    /// <summary>Its folder.</summary>
    public string Folder => System.IO.Path.GetDirectoryName(Path)!;
}
