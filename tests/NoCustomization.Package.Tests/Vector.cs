using System.Collections.Generic;

namespace NoCustomization.Package.Tests;

/// <summary>One vendor project: honest but for one attempt to get a finding past the build.</summary>
/// <param name="Name">Folder and project name.</param>
internal sealed record Vector(string Name)
{
    private readonly List<(string Name, string Text)> _files = [];

    /// <summary>Text inside the project element.</summary>
    public string Project { get; init; } = "";

    /// <summary>Which package brings the analyzer: the core that carries it, one whose author forgot to, or a direct reference too.</summary>
    public string Reference { get; init; } = """<PackageReference Include="Core" Version="1.0.0" />""";

    /// <summary>The source; by default it derives from a closed class.</summary>
    public string Source { get; init; } = Vectors.Violation;

    public bool VisualBasic { get; init; }

    public Vector With(string name, string text)
    {
        _files.Add((name, text));
        return this;
    }

    public IEnumerable<(string Name, string Text)> Files(string packageVersion)
    {
        yield return (Name + (VisualBasic ? ".vbproj" : ".csproj"), $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup><TargetFramework>net10.0</TargetFramework><RootNamespace>Vendor</RootNamespace></PropertyGroup>
              <ItemGroup>{Reference.Replace("{version}", packageVersion, System.StringComparison.Ordinal)}</ItemGroup>
              {Project}
            </Project>
            """);
        yield return (VisualBasic ? "Vendor.vb" : "Vendor.cs", Source);
        foreach (var file in _files)
            yield return file;
    }
}
