using System;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.Extensions.DependencyInjection;
using NoCustomization.Extensibility;
using NoCustomization.Municipal.Points;
using NoCustomization.Municipal.Tests.Framework;
using NoCustomization.Parameters;
using Xunit;

namespace NoCustomization.Municipal.Tests.Town;

/// <summary>The points do their work in a package.</summary>
public sealed class TownTests
{
    [Fact]
    public async Task No_point_is_left_uncalled()
    {
        using var town = new TownHall();
        var called = (await town.WorkAsync()).Select(line => line.Split(':')[0]).Distinct().Order(StringComparer.Ordinal);
        var points = MunicipalCatalog.Standard.Points.Concat(MunicipalCatalog.Standard.NationalValues).Select(point => point.Id).Order(StringComparer.Ordinal);
        Assert.Equal(points, called);
    }

    [Fact]
    public async Task What_vendors_and_bodies_state_comes_out_at_the_counter()
    {
        using var town = new TownHall();
        Generated.Expect("tests/NoCustomization.Municipal.Tests/Town/day.txt", string.Concat((await town.WorkAsync()).Select(line => line + "\n")));
    }

    [Fact]
    public void The_vendor_is_loaded_and_nothing_of_it_is_refused()
    {
        using var town = new TownHall();
        var report = town.Services.GetRequiredService<IExtensionInventory>().Extensions.Single();
        Assert.True(report.State == ExtensionState.Loaded, string.Join("\n", report.Reasons));
    }

    [Fact]
    public void Every_parameter_type_can_be_kept_in_the_store()
    {
        var catalog = new ParameterCatalog();
        catalog.AddFrom(typeof(MunicipalCatalog).Assembly);
        var kept = catalog.Definitions.Select(definition => definition.Id).Where(id => id != MunicipalityClassification.Point);
        var parameters = MunicipalCatalog.Standard.Points.Concat(MunicipalCatalog.Standard.NationalValues).Where(point => !point.IsContract).Select(point => point.Id);
        Assert.Equal(parameters.Order(StringComparer.Ordinal), kept.Order(StringComparer.Ordinal));
    }
}
