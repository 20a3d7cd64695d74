using System.Linq;
using System.Text.Json;
using NoCustomization.Docs.Tests.Documents;
using Xunit;

namespace NoCustomization.Docs.Tests;

/// <summary>The list of schemas in the documentation's index is that of the files.</summary>
public sealed class SchemaTests
{
    [Fact]
    public void The_list_of_schemas_is_generated()
    {
        var rows = Repository.Files("docs/schemas", "*.json").Select(file => $"| [{file["docs/schemas/".Length..]}]({file["docs/".Length..]}) | {TitleOf(file)} |\n").ToList();
        Expected.Section("docs/README.md", "schemas", "\n| schema | of |\n|---|---|\n" + string.Concat(rows) + "\n");
        Expected.Section("docs/README.ja.md", "schemas", "\n| スキーマ | 対象 |\n|---|---|\n" + string.Concat(rows) + "\n");
    }

    private static string TitleOf(string file)
    {
        using var schema = JsonDocument.Parse(Repository.Read(file));
        Assert.True(schema.RootElement.TryGetProperty("title", out var title), $"{file} must have a title.");
        return title.GetString()!;
    }
}
