namespace NoCustomization.Tool.Shapes;

/// <summary>What sort of thing an entry of <c>core:</c> or <c>reference:</c> names.</summary>
internal enum ReferenceKind
{
    /// <summary>A source file, compiled into an assembly of the file's name.</summary>
    Source,

    /// <summary>A compiled assembly.</summary>
    Library,

    /// <summary>A shared framework of the runtime the tool runs on.</summary>
    Framework,

    /// <summary>A package of the registry, with everything it depends on.</summary>
    Package,
}

/// <summary>One entry of <c>core:</c> or <c>reference:</c>.</summary>
/// <param name="Kind">What it names.</param>
/// <param name="Value">Full path; framework name; or <c>Id/Version</c>.</param>
/// <param name="Alias">The <c>extern alias</c> under which the shape sees it (<c>alias=path</c>), or null.</param>
/// <param name="Line">Line of the directive, from 1.</param>
internal sealed record ReferenceEntry(ReferenceKind Kind, string Value, string? Alias, int Line);
