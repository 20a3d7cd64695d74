using System;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using NoCustomization.Extensibility.Tests.Loading.Framework;
using Xunit;

namespace NoCustomization.Extensibility.Tests.Packages;

/// <summary>docs/extensibility.md: what it shows compiles, in both languages.</summary>
public sealed partial class DocumentationTests
{
    [Theory]
    [InlineData("extensibility.md")]
    [InlineData("extensibility.ja.md")]
    public void What_the_page_shows_compiles(string page)
    {
        var blocks = Block().Matches(File.ReadAllText(Path.Combine(Source.Fact("RepositoryRoot"), "docs", page))).ToDictionary(match => match.Groups[1].Value, match => match.Groups[2].Value);
        var core = Source.Dll("Juki", blocks["package"]);
        var vendor = Source.Dll("Acme.Fees", blocks["vendor"], core);
        var platform = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Select(file => MetadataReference.CreateFromFile(file));
        var host = CSharpCompilation.Create("Host", [CSharpSyntaxTree.ParseText(blocks["host"])], [.. platform, MetadataReference.CreateFromImage(core), MetadataReference.CreateFromImage(vendor)], new CSharpCompilationOptions(OutputKind.ConsoleApplication));
        Assert.Empty(host.GetDiagnostics(TestContext.Current.CancellationToken).Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
    }

    [GeneratedRegex("^```csharp (package|host|vendor)\n(.*?)^```", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Block();
}
