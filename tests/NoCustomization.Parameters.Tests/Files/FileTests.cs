using System.IO;
using System.Linq;
using System.Reflection;
using System.Threading.Tasks;
using NJsonSchema;
using NoCustomization.Parameters.Tests.Framework;
using Xunit;

namespace NoCustomization.Parameters.Tests.Files;

/// <summary>What goes out comes in again; the published schema and the reader accept and refuse the same files.</summary>
public sealed class FileTests : StoreTests
{
    private static readonly string s_root = typeof(FileTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == "RepositoryRoot").Value!;

    protected override ValueTask<IParameterLog> OpenAsync() => new(new MemoryParameterLog());

    protected override IParameterLog Again() => new MemoryParameterLog();

    protected override ValueTask CloseAsync() => default;

    [Theory]
    [InlineData("""{ "formatVersion": 1, "changes": [] }""", true)]
    [InlineData("""{ "formatVersion": 1, "changes": [ { "point": "test.desk", "scope": "national", "from": "2024-02-29", "set": { "Copies": 2 } } ], "x-note": 1 }""", true)]
    [InlineData("""{ "formatVersion": 1, "changes": [ { "point": "test.desk", "scope": "class:a-b", "from": "2024-04-01", "end": [ "Copies" ], "legalBasis": "l", "note": "n", "x-mine": {} } ] }""", true)]
    [InlineData("""{ "formatVersion": 1, "changes": [ { "sequence": 1, "point": "test.desk", "scope": "body:131016", "from": "2024-04-01", "set": { "Copies": 2 }, "recordedAt": "2024-01-01T00:00:00.000000Z", "recordedBy": "b" }, { "sequence": 2, "point": "test.desk", "scope": "body:131016", "from": "2024-04-01", "withdraws": 1 } ] }""", true)]
    [InlineData("""{ "formatVersion": 2, "changes": [] }""", false)]
    [InlineData("""{ "formatVersion": 1 }""", false)]
    [InlineData("""{ "formatVersion": 1, "changes": {} }""", false)]
    [InlineData("""{ "formatVersion": 1, "changes": [], "change": [] }""", false)]
    [InlineData("""[]""", false)]
    [InlineData("""{ "formatVersion": 1, "changes": [ 1 ] }""", false)]
    [InlineData("""{ "formatVersion": 1, "changes": [ { "scope": "national", "from": "2024-04-01", "set": { "Copies": 2 } } ] }""", false)]
    [InlineData("""{ "formatVersion": 1, "changes": [ { "point": "test.desk", "scope": "city", "from": "2024-04-01", "set": { "Copies": 2 } } ] }""", false)]
    [InlineData("""{ "formatVersion": 1, "changes": [ { "point": "test.desk", "scope": "national", "from": "2024-4-1", "set": { "Copies": 2 } } ] }""", false)]
    [InlineData("""{ "formatVersion": 1, "changes": [ { "point": "test.desk", "scope": "national", "from": "2024-04-01" } ] }""", false)]
    [InlineData("""{ "formatVersion": 1, "changes": [ { "point": "test.desk", "scope": "national", "from": "2024-04-01", "set": {} } ] }""", false)]
    [InlineData("""{ "formatVersion": 1, "changes": [ { "point": "test.desk", "scope": "national", "from": "2024-04-01", "set": [] } ] }""", false)]
    [InlineData("""{ "formatVersion": 1, "changes": [ { "point": "test.desk", "scope": "national", "from": "2024-04-01", "end": [ "Copies", "Copies" ] } ] }""", false)]
    [InlineData("""{ "formatVersion": 1, "changes": [ { "point": "test.desk", "scope": "national", "from": "2024-04-01", "end": [ 1 ] } ] }""", false)]
    [InlineData("""{ "formatVersion": 1, "changes": [ { "point": "test.desk", "scope": "national", "from": "2024-04-01", "set": { "Copies": 2 }, "until": "2025-03-31" } ] }""", false)]
    [InlineData("""{ "formatVersion": 1, "changes": [ { "point": "test.desk", "scope": "national", "from": "2024-04-01", "set": { "Copies": 2 }, "legalBasis": 1 } ] }""", false)]
    [InlineData("""{ "formatVersion": 1, "changes": [ { "sequence": 0, "point": "test.desk", "scope": "national", "from": "2024-04-01", "set": { "Copies": 2 } } ] }""", false)]
    [InlineData("""{ "formatVersion": 1, "changes": [ { "sequence": 2, "point": "test.desk", "scope": "national", "from": "2024-04-01", "withdraws": 1, "set": { "Copies": 2 } } ] }""", false)]
    [InlineData("""{ "formatVersion": 1, "changes": [ { "point": "test.desk", "scope": "national", "from": "2024-04-01", "set": { "Copies": 2 }, "recordedAt": "2024-01-01" } ] }""", false)]
    public async Task Schema_and_reader_agree(string text, bool valid)
    {
        var schema = await Schema();
        Assert.Equal(valid, Accepts(text));
        Assert.Equal(valid, schema.Validate(text).Count == 0);
    }

    [Theory]
    [InlineData("""{ "formatVersion": 1, "changes": [ { "point": "test.desks", "scope": "national", "from": "2024-04-01", "set": { "Copies": 2 } } ] }""", "test.desk")]
    [InlineData("""{ "formatVersion": 1, "changes": [ { "point": "test.desk", "scope": "national", "from": "2024-04-01", "set": { "copies": 2 } } ] }""", "'Copies'")]
    [InlineData("""{ "formatVersion": 1, "changes": [ { "point": "test.desk", "scope": "body:131017", "from": "2024-04-01", "set": { "Copies": 2 } } ] }""", "131017")]
    [InlineData("""{ "formatVersion": 1, "changes": [ { "point": "test.desk", "scope": "national", "from": "2023-02-29", "set": { "Copies": 2 } } ] }""", "2023-02-29")]
    [InlineData("""{ "formatVersion": 1, "changes": [ { "point": "test.desk", "scope": "national", "from": "2024-04-01", "set": { "Copies": 2, "Copies": 3 } } ] }""", "Copies")]
    [InlineData("""{ "formatVersion": 1, "formatVersion": 1, "changes": [] }""", "formatVersion")]
    [InlineData("""{ "formatVersion": 1, "changes": [ { "point": "test.desk", "scope": "national", "from": "2024-04-01", "set": { "Copies": 2 } }, { "point": "test.desk", "scope": "national", "from": "2024-04-01", "end": [ "Copies" ] } ] }""", "$.changes[0]")]
    [InlineData("""{ "formatVersion": 1, "changes": [ { "sequence": 1, "point": "test.desk", "scope": "national", "from": "2024-04-01", "withdraws": 7 } ] }""", "7")]
    [InlineData("""{ "formatVersion": 1, "changes": [ { "sequence": 1, "point": "test.desk", "scope": "national", "from": "2024-04-01", "set": { "Copies": 2 } }, { "sequence": 1, "point": "test.desk", "scope": "national", "from": "2025-04-01", "set": { "Copies": 2 } } ] }""", "sequence")]
    [InlineData("""{ "formatVersion": 1, """, "file.json")]
    public void Beyond_the_schema_the_reader_says_what_is_wrong(string text, string says)
    {
        var message = Assert.Throws<ParameterException>(() => ParameterFile.Read(text, Store.Catalog, "file.json")).Message;
        Assert.Contains(says, message);
        Assert.Contains("file.json", message);
    }

    [Fact]
    public async Task What_goes_out_comes_in_once()
    {
        await CeilingAsync("2000-01-01", 0.3m);
        await RateAsync("2024-04-01", 0.1m);
        await RateAsync("2024-04-01", 0.2m);
        var ahead = await RateAsync("2027-04-01", 0.3m);
        await Store.RecordAsync(By, ParameterDraft.Withdrawal(ahead), Token);
        await Store.RecordAsync(By, ParameterDraft.Of<CityPlanningTax>(Body(), Day("2028-04-01")).Without(tax => tax.Rate).By("ordinance 3", "メモ"), Token);
        var text = await Store.ExportAsync(ParameterSelection.All, Token);
        Assert.Empty((await Schema()).Validate(text));

        using var other = Over(new MemoryParameterLog());
        Assert.NotEmpty(await other.ImportAsync("importer", text, "file.json", Token));
        foreach (var day in (string[])["2024-03-31", "2024-04-01", "2027-04-01", "2028-04-01"])
            Assert.Empty((await CompareAsync(other, day)).Differences);
        Assert.All(await other.HistoryAsync(ParameterSelection.All, Token), line => Assert.Equal("importer", line.RecordedBy));
        Assert.Empty(await other.ImportAsync("importer", text, "file.json", Token));

        async Task<ParameterComparison> CompareAsync(IParameterStore with, string day)
        {
            var here = await Store.ReadAllAsync(Body(), Day(day), cancellationToken: Token);
            var there = await with.ReadAllAsync(Body(), Day(day), cancellationToken: Token);
            Assert.Equal(here.SelectMany(reading => reading.Values).Select(value => (value.Key, value.Value.Value.GetRawText())), there.SelectMany(reading => reading.Values).Select(value => (value.Key, value.Value.Value.GetRawText())));
            return await ParameterComparison.OfAsync(with, new(Body(), Day(day)), new(Body(), Day(day)), Token);
        }
    }

    [Fact]
    public async Task A_file_is_imported_whole_or_not_at_all()
    {
        const string Text = """
            { "formatVersion": 1, "changes": [
              { "point": "test.city-planning-tax", "scope": "national", "from": "2000-01-01", "set": { "MaximumRate": 0.3 }, "legalBasis": "law" },
              { "point": "test.city-planning-tax", "scope": "body:131016", "from": "2024-04-01", "set": { "Rate": 0.31 }, "legalBasis": "ordinance" } ] }
            """;
        await Assert.ThrowsAsync<ParameterValidationException>(async () => await Store.ImportAsync(By, Text, "file.json", Token));
        Assert.Equal(0, await Log.LastSequenceAsync(Token));
        await Store.ImportAsync(By, Text.Replace("0.31", "0.30", System.StringComparison.Ordinal), "file.json", Token);
        Assert.Equal(0.3m, Reader<CityPlanningTax>().AsOf(Day("2024-04-01"), Chiyoda).Rate);
    }

    private bool Accepts(string text)
    {
        try
        {
            ParameterFile.Read(text, Store.Catalog, "file.json");
            return true;
        }
        catch (ParameterException)
        {
            return false;
        }
    }

    private static Task<JsonSchema> Schema() => JsonSchema.FromFileAsync(Path.Combine(s_root, "docs", "schemas", "nocustomization-parameters.schema.json"), Token);
}
