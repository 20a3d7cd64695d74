using System.Linq;
using NoCustomization.Analyzers.Cores;
using NoCustomization.Analyzers.Tests.Framework;
using NoCustomization.Policy.Cores;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace NoCustomization.Analyzers.Tests.Cores;

/// <summary>A declaration reads the same from source and from a file.</summary>
public sealed class DeclarationTests
{
    private const string Full = """
        using NoCustomization;
        [assembly: StandardPackage("juki", Name = "住記", Publisher = "Juki Ltd", Assemblies = new[] { "Juki", "Juki.Data, PublicKeyToken=0123456789abcdef" },
            Namespaces = new[] { "Juki", "Fees" }, OpenNamespaces = new[] { "Juki.Hosting" }, Zone = NetworkZone.Lgwan, Reference = ReferencePolicy.ReleasedOnly)]
        """;

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Every_property_is_read(bool fromFile)
    {
        var declaration = Read(Full, fromFile)!;
        Assert.Equal("juki", declaration.Id);
        Assert.Equal("住記", declaration.Name);
        Assert.Equal("Juki Ltd", declaration.Publisher);
        Assert.Equal(["Juki", "Juki.Data"], declaration.Assemblies!.Select(a => a.Name));
        Assert.Equal("0123456789abcdef", declaration.Assemblies![1].PublicKeyToken);
        Assert.Equal(["Juki", "Fees"], declaration.Namespaces!);
        Assert.Equal(["Juki.Hosting"], declaration.OpenNamespaces);
        Assert.Equal(PackageZone.Lgwan, declaration.Zone);
        Assert.Equal(PackageReferencePolicy.ReleasedOnly, declaration.Reference);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void What_is_not_said_has_its_default(bool fromFile)
    {
        var declaration = Read("[assembly: NoCustomization.StandardPackage(\"juki\", Namespaces = null, Assemblies = new string[0])]", fromFile)!;
        Assert.Null(declaration.Name);
        Assert.Null(declaration.Assemblies);
        Assert.Null(declaration.Namespaces);
        Assert.Empty(declaration.OpenNamespaces);
        Assert.Equal(PackageZone.Unspecified, declaration.Zone);
        Assert.Equal(PackageReferencePolicy.Open, declaration.Reference);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Nothing_is_declared_without_an_id(bool fromFile)
    {
        Assert.Null(Read("", fromFile));
        Assert.Null(Read("[assembly: NoCustomization.StandardPackage(null)]", fromFile));
    }

    private static PackageDeclaration? Read(string source, bool fromFile)
    {
        var library = Shape.Library("Juki", source);
        if (!fromFile)
            return PackageDeclarationReader.ReadSource(library.Assembly, out _);
        var file = Shape.Emit(library);
        var compilation = CSharpCompilation.Create("Acme", references: [.. References.Framework, file]);
        return MetadataProbe.DeclarationOf(file, (IAssemblySymbol)compilation.GetAssemblyOrModuleSymbol(file)!);
    }
}
