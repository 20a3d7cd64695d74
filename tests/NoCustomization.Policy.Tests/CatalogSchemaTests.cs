using System;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Threading.Tasks;
using NJsonSchema;
using NoCustomization.Policy.Catalogs;
using Xunit;

namespace NoCustomization.Policy.Tests;

/// <summary>The published schema and the reader accept and refuse the same catalogs.</summary>
public sealed class CatalogSchemaTests
{
    private static readonly string Root = typeof(CatalogSchemaTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(a => a.Key == "RepositoryRoot").Value!;

    [Theory]
    [InlineData("""{ "formatVersion": 1, "package": "p", "assemblies": [ { "name": "P", "publicKeyToken": null } ], "x-note": 1 }""", true)]
    [InlineData("""{ "formatVersion": 1, "package": "p", "assemblies": [ { "name": "P" } ], "extensionPoints": [ { "id": "a", "kind": "form-slot", "symbols": [ "T:A" ] } ] }""", true)]
    [InlineData("""{ "formatVersion": 2, "package": "p", "assemblies": [ { "name": "P" } ] }""", false)]
    [InlineData("""{ "formatVersion": 1, "assemblies": [ { "name": "P" } ] }""", false)]
    [InlineData("""{ "formatVersion": 1, "package": "p", "assemblies": [] }""", false)]
    [InlineData("""{ "formatVersion": 1, "package": "p", "assemblies": [ { "name": "P", "publicKeyToken": "12" } ] }""", false)]
    [InlineData("""{ "formatVersion": 1, "package": "p", "assemblies": [ { "name": "P" } ], "closed": [] }""", false)]
    [InlineData("""{ "formatVersion": 1, "package": "p", "assemblies": [ { "name": "P" } ], "zone": "moon" }""", false)]
    [InlineData("""{ "formatVersion": 1, "package": "p", "assemblies": [ { "name": "P" } ], "coreBehavior": [ "P.Type" ] }""", false)]
    [InlineData("""{ "formatVersion": 1, "package": "p", "assemblies": [ { "name": "P" } ], "extensionPoints": [ { "id": "a", "symbols": [] } ] }""", false)]
    [InlineData("""{ "formatVersion": 1, "package": "p", "assemblies": [ { "name": "P" } ], "useInstead": { "A": "b" } }""", false)]
    public async Task Schema_and_reader_agree(string text, bool valid)
    {
        var schema = await Schema();
        Assert.Equal(valid, CatalogReader.Read(text).Catalog is not null);
        Assert.Equal(valid, schema.Validate(text).Count == 0);
    }

    [Fact]
    public async Task The_sample_catalogs_hold()
    {
        var schema = await Schema();
        foreach (var file in Directory.EnumerateFiles(Path.Combine(Root, "samples"), "*" + CatalogReader.FileSuffix, SearchOption.AllDirectories))
        {
            var text = await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken);
            Assert.Empty(schema.Validate(text));
            Assert.Empty(CatalogReader.Read(text).Problems);
        }
    }

    private static Task<JsonSchema> Schema() =>
        JsonSchema.FromFileAsync(Path.Combine(Root, "docs", "schemas", "nocustomization-catalog.schema.json"), TestContext.Current.CancellationToken);
}
