using System.Collections.Generic;

namespace NoCustomization.Tool.Shapes;

/// <summary>What the <c>options:</c> of a source file ask for.</summary>
internal sealed record ShapeOptions
{
    /// <summary>Name of the assembly (<c>assembly=</c>), or null for the file's name.</summary>
    public string? AssemblyName { get; init; }

    /// <summary>Whether unsafe code is allowed (<c>unsafe=true</c>).</summary>
    public bool AllowUnsafe { get; init; }

    /// <summary>Whether the shape is compiled against cores whose internals are made public (<c>publicize=true</c>).</summary>
    public bool Publicize { get; init; }

    /// <summary>Whether the project is a test project (<c>test=true</c>).</summary>
    public bool IsTest { get; init; }

    /// <summary>Language version (<c>lang=</c>), or null for the newest.</summary>
    public string? LanguageVersion { get; init; }

    /// <summary>Preprocessor symbols (<c>define=A,B</c>).</summary>
    public IReadOnlyList<string> Defines { get; init; } = [];

    /// <summary>Namespaces whose interceptors are allowed (<c>interceptors=</c>), or null.</summary>
    public string? InterceptorsNamespaces { get; init; }

    /// <summary>Build properties (<c>property:Name=Value</c>; <c>evaluation=</c> and <c>test=</c> set theirs).</summary>
    public IReadOnlyDictionary<string, string> Properties { get; init; } = new Dictionary<string, string>();

    /// <summary>Full path of the register (<c>waivers=</c>), or null.</summary>
    public string? Waivers { get; init; }
}
