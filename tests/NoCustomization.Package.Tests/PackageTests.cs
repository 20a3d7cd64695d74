using System;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Reflection.PortableExecutable;
using Xunit;

namespace NoCustomization.Package.Tests;

/// <summary>The package as users have it: its content, and that one reference is all there is to set up.</summary>
public sealed class PackageTests(BuildMatrix matrix)
{
    [Fact]
    public void The_content_is_exactly_this()
    {
        using var package = ZipFile.OpenRead(matrix.PackageFile);
        string[] expected =
        [
            "NoCustomization.nuspec",
            "README.md",
            "analyzers/dotnet/NoCustomization.Analyzers.dll",
            "analyzers/dotnet/NoCustomization.CodeFixes.dll",
            "analyzers/dotnet/ja/NoCustomization.Analyzers.resources.dll",
            "analyzers/dotnet/ja/NoCustomization.CodeFixes.resources.dll",
            "buildTransitive/NoCustomization.Guard.targets",
            "buildTransitive/NoCustomization.Summary.targets",
            "buildTransitive/NoCustomization.props",
            "buildTransitive/NoCustomization.targets",
            "lib/netstandard2.0/NoCustomization.Annotations.dll",
            "lib/netstandard2.0/NoCustomization.Annotations.xml",
        ];
        Assert.Equal(expected, package.Entries.Select(e => e.FullName)
            .Where(n => !n.StartsWith("_rels/", StringComparison.Ordinal) && !n.StartsWith("package/", StringComparison.Ordinal) && n != "[Content_Types].xml")
            .Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_package_depends_on_nothing()
    {
        using var package = ZipFile.OpenRead(matrix.PackageFile);
        using var reader = new StreamReader(package.GetEntry("NoCustomization.nuspec")!.Open());
        Assert.DoesNotContain("<dependency ", reader.ReadToEnd(), StringComparison.Ordinal);
    }

    [Fact]
    public void The_analyzer_is_the_same_file_wherever_it_is_built()
    {
        using var package = ZipFile.OpenRead(matrix.PackageFile);
        foreach (var entry in package.Entries.Where(e => e.Name is "NoCustomization.Analyzers.dll" or "NoCustomization.CodeFixes.dll"))
        {
            var content = new MemoryStream();
            using var stream = entry.Open();
            stream.CopyTo(content);
            content.Position = 0;
            using var image = new PEReader(content);
            var directory = image.ReadDebugDirectory();
            Assert.Contains(directory, d => d.Type == DebugDirectoryEntryType.Reproducible);
            Assert.StartsWith("/_/", image.ReadCodeViewDebugDirectoryData(directory.Single(d => d.Type == DebugDirectoryEntryType.CodeView)).Path, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("Baseline")]
    [InlineData("Direct")]
    [InlineData("ForgetfulAuthor")]
    [InlineData("VisualBasic")]
    [InlineData("PackableTestProject")]
    public void A_violation_breaks_the_build_and_names_the_extension_point(string project) =>
        Assert.Contains("use the extension point 'juki.open' instead", matrix.Output(project), StringComparison.Ordinal);

    [Theory]
    [InlineData("Innocent")]
    [InlineData("InnocentVisualBasic")]
    [InlineData("NoCore")]
    [InlineData("TestProject")]
    [InlineData("DesignTime")]
    [InlineData("BlanketPragmas")]
    [InlineData("OtherSuppressions")]
    [InlineData("HonestResponse")]
    public void Honest_code_builds_without_a_word(string project) => Assert.Equal("", matrix.Output(project));

    [Fact]
    public void Messages_are_Japanese_where_the_build_is() => Assert.Contains("代わりに拡張ポイント 'juki.open' を使用する", matrix.Output("Japanese"), StringComparison.Ordinal);

    [Fact]
    public void Report_mode_takes_stock_and_lets_the_build_pass() => Assert.Contains("warning NC1001", matrix.Output("ReportMode"), StringComparison.Ordinal);
}
