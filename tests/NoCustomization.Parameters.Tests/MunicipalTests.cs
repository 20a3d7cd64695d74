using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using System.Threading.Tasks;
using NoCustomization.Municipal.Hojin;
using NoCustomization.Municipal.Kokuho;
using NoCustomization.Parameters.Tests.Framework;
using Xunit;

namespace NoCustomization.Parameters.Tests;

/// <summary>The parameters of the municipal library, in a store. The figures are any.</summary>
public sealed class MunicipalTests : StoreTests
{
    protected override ValueTask<IParameterLog> OpenAsync() => new(new MemoryParameterLog());

    protected override IParameterLog Again() => Log;

    protected override ValueTask CloseAsync() => default;

    [Fact]
    public void Every_municipal_parameter_can_be_declared()
    {
        var assembly = typeof(LevyCeiling).Assembly;
        Store.Catalog.AddFrom(assembly);
        var points = assembly.GetExportedTypes().Where(type => type.IsDefined(typeof(ConfigurationPointAttribute), inherit: false)).ToList();
        Assert.NotEmpty(points);
        Assert.All(points, type => Assert.Contains(Store.Catalog.Definitions, definition => definition.Type == type));
    }

    [Fact]
    public async Task A_levy_keeps_to_the_national_ceiling_part_by_part()
    {
        await RecordAsync(ParameterScope.National, "2024-04-01", "a", 10, "b", 5);
        await RecordAsync(ParameterScope.National, "2026-04-01", "a", 12, "b", 5, "c", 1);
        var own = ParameterDraft.Of<LevyCeiling>(Body(), Day("2026-04-01")).With(levy => levy.YenByPart, new Dictionary<string, long> { ["a"] = 12, ["c"] = 1 }).By("ordinance");
        await Store.RecordAsync(By, own, Token);
        Assert.Equal(12, Reader<LevyCeiling>().AsOf(Day("2027-03-31"), Chiyoda).YenByPart["a"]);
        Assert.Contains("a: 12", await RefusedAsync(ParameterDraft.Of<LevyCeiling>(Body(), Day("2026-03-31")).With(levy => levy.YenByPart, new Dictionary<string, long> { ["a"] = 12 }).By("ordinance")));
        Assert.Contains("[c]", await RefusedAsync(ParameterDraft.Of<LevyCeiling>(Body(), Day("2026-03-31")).With(levy => levy.YenByPart, new Dictionary<string, long> { ["c"] = 1 }).By("ordinance")));
    }

    [Fact]
    public async Task A_rate_without_its_ordinance_is_refused()
    {
        _ = Store.Catalog.Get(typeof(CorporateRate));
        await Store.RecordAsync(By, ParameterDraft.Of<CorporateRate>(ParameterScope.National, Day("2024-04-01")).With(rate => rate.CeilingPercent, 8m).By("law"), Token);
        await RefusedAsync(ParameterDraft.Of<CorporateRate>(Body(), Day("2024-04-01")).With(rate => rate.Percent, 7m));
        await Store.RecordAsync(By, ParameterDraft.Of<CorporateRate>(Body(), Day("2024-04-01")).With(rate => rate.Percent, 7m).By("ordinance"), Token);
        Assert.Equal(7m, Reader<CorporateRate>().AsOf(Day("2024-04-01"), Chiyoda).Percent);
    }

    private async Task RecordAsync(ParameterScope scope, string from, params object[] parts)
    {
        _ = Store.Catalog.Get(typeof(LevyCeiling));
        var amounts = parts.Chunk(2).ToDictionary(part => (string)part[0], part => (long)(int)part[1]);
        await Store.RecordAsync(By, ParameterDraft.Of<LevyCeiling>(scope, Day(from)).With(levy => levy.NationalYenByPart, amounts).By("law"), Token);
    }
}
