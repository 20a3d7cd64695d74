using System.Text.Json;
using System.Threading.Tasks;
using NoCustomization.Parameters.Tests.Framework;
using Xunit;

namespace NoCustomization.Parameters.Tests.Files;

/// <summary>What differs between bodies, dates and states of knowledge.</summary>
public sealed class ComparisonTests : StoreTests
{
    protected override ValueTask<IParameterLog> OpenAsync() => new(new MemoryParameterLog());

    protected override IParameterLog Again() => Log;

    protected override ValueTask CloseAsync() => default;

    [Fact]
    public async Task Dates_differ()
    {
        await CeilingAsync("2000-01-01", 0.3m);
        await RateAsync("2024-04-01", 0.1m);
        await Store.RecordAsync(By, ParameterDraft.Of<CityPlanningTax>(Body(), Day("2024-04-01")).With(tax => tax.Inquiries, "room 1"), Token);
        await Store.RecordAsync(By, ParameterDraft.Of<CityPlanningTax>(Body(), Day("2025-04-01")).With(tax => tax.Rate, 0.2m).With(tax => tax.Prepayment, true).Without(tax => tax.Inquiries).By("ordinance 2"), Token);
        var comparison = await ParameterComparison.OfAsync(Store, new(Body(), Day("2025-03-31")), new(Body(), Day("2025-04-01")), Token);
        Assert.Equal(
            """
            body:131016 2025-03-31 → body:131016 2025-04-01
            test.city-planning-tax
              - Inquiries: "room 1" (body:131016 2024-04-01)
              + Prepayment: true (body:131016 2025-04-01, ordinance 2)
              ~ Rate: 0.1 (body:131016 2024-04-01, ordinance 1) → 0.2 (body:131016 2025-04-01, ordinance 2)

            """,
            comparison.ToText(),
            ignoreLineEndingDifferences: true);
        using var json = JsonDocument.Parse(comparison.ToJson());
        var differences = json.RootElement.GetProperty("differences");
        Assert.Equal(("removed", "added", "changed"), (differences[0].GetProperty("kind").GetString(), differences[1].GetProperty("kind").GetString(), differences[2].GetProperty("kind").GetString()));
        Assert.Equal(0.1m, differences[2].GetProperty("before").GetProperty("value").GetDecimal());
        Assert.Equal("ordinance 2", differences[2].GetProperty("after").GetProperty("legalBasis").GetString());
    }

    [Fact]
    public async Task Bodies_differ()
    {
        await CeilingAsync("2000-01-01", 0.3m);
        await RateAsync("2024-04-01", 0.10m);
        await RateAsync("2024-04-01", 0.1m, Sapporo);
        Assert.Empty((await ParameterComparison.OfAsync(Store, new(Body(), Day("2024-04-01")), new(Body(Sapporo), Day("2024-04-01")), Token)).Differences);
        await RateAsync("2024-04-01", 0.2m, Sapporo);
        var difference = Assert.Single((await ParameterComparison.OfAsync(Store, new(Body(), Day("2024-04-01")), new(Body(Sapporo), Day("2024-04-01")), Token)).Differences);
        Assert.Equal("Rate", difference.Property);
    }

    [Fact]
    public async Task States_of_knowledge_differ()
    {
        await CeilingAsync("2000-01-01", 0.3m);
        var first = await RateAsync("2024-04-01", 0.1m);
        Clock.Now += System.TimeSpan.FromDays(1);
        await RateAsync("2024-04-01", 0.2m);
        var comparison = await ParameterComparison.OfAsync(Store, new(Body(), Day("2024-04-01"), first.RecordedAt), new(Body(), Day("2024-04-01")), Token);
        Assert.Equal("Rate", Assert.Single(comparison.Differences).Property);
        Assert.Contains("as known at 2026-01-15T03:00:00Z", comparison.ToText());
    }
}
