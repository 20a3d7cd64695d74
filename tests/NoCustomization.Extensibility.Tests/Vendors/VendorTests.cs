using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.Extensions.DependencyInjection;
using NoCustomization.Extensibility.Tests.Framework;
using Xunit;
using Zeirishi;

namespace NoCustomization.Extensibility.Tests.Vendors;

/// <summary>A good vendor and a broken one in one host, at every contract.</summary>
public sealed class VendorTests
{
    [Fact]
    public async Task The_broken_one_neither_stops_the_package_nor_the_good_one()
    {
        var limit = TimeSpan.FromMilliseconds(100);
        var told = new List<string>();
        var host = new Hosts(package => package
            .Point<IFeeRule>(point => point.Default<StandardFee>().TimeLimit(limit))
            .Point<IAddressLookup>(point => point.Default(_ => new Lookup((_, _) => Task.FromResult("core"))).TimeLimit(limit))
            .Point<IFormat<string>>(point => point.Default(_ => new Formats<string>("core ")))
            .Point<IMoveCheck>(point => point.TimeLimit(limit * 100)));
        host.Builder.AddExtension<BrokenExtension>("kuro.broken", "Kuro");
        host.With("acme.good", builder => builder
            .Contribute<IMoveCheck>(_ => new Check(resident => [resident + " may move"]))
            .Contribute<Adjust>(_ => fee => fee + 1)
            .Observe<IMoved>(_ => new Moved((resident, _) =>
            {
                told.Add(resident);
                return Task.CompletedTask;
            })));
        await using var services = host.Build();
        var watch = Stopwatch.StartNew();
        await using (var scope = services.CreateAsyncScope())
        {
            T Get<T>()
                where T : notnull => scope.ServiceProvider.GetRequiredService<T>();

            Assert.Equal(300m, Get<IFeeCalculator>().Calculate("juminhyo"));
            Assert.Equal("core", await Get<IExtensionPoint<IAddressLookup>>().InvokeAsync((lookup, token) => lookup.FindAsync("1", token)));
            Assert.Equal("core x", Get<IExtensionPoint<IFormat<string>>>().Invoke(format => format.Format("x")));
            Assert.Equal(["x may move"], Get<IExtensionSet<IMoveCheck>>().Collect(check => check.Check("x")).SelectMany(said => said));
            Assert.Equal(11m, Get<IExtensionSet<Adjust>>().Aggregate(10m, (fee, adjust) => adjust(fee)));
            await Get<IExtensionSet<IMoved>>().ForEachAsync((moved, token) => moved.MovedAsync("x", token));
            Assert.Equal(["x"], told);
        }

        Assert.True(watch.Elapsed < BrokenExtension.Slow, "held up by the slow one");
        var uses = services.GetRequiredService<IExtensionInventory>().Points.SelectMany(point => point.Uses).ToLookup(use => use.Extension);
        Assert.All(uses["kuro.broken"], use => Assert.Equal((1, 1), (use.Calls, use.Failures)));
        Assert.Equal(9, uses["kuro.broken"].Count());
        Assert.All(uses["acme.good"], use => Assert.Equal((1, 0), (use.Calls, use.Failures)));
    }

    [Fact]
    public void The_good_one_is_called_at_each_of_its_points()
    {
        var host = Hosts.WithDefaultFee();
        host.Builder.AddExtension<GoodExtension>("acme.good");
        using var services = host.Build();
        using var scope = services.CreateScope();
        Assert.Equal(150m, scope.ServiceProvider.GetRequiredService<IFeeCalculator>().Calculate("juminhyo"));
        Assert.Equal(["x may move"], scope.ServiceProvider.GetRequiredService<IExtensionSet<IMoveCheck>>().Collect(check => check.Check("x").Single()));
        Assert.Equal(0, services.GetRequiredService<IExtensionInventory>().Points.Sum(point => point.Uses.Sum(use => use.Failures)));
    }

    [Fact]
    public void A_point_that_the_configuration_misspells_is_told_of()
    {
        var host = Hosts.WithDefaultFee().Set("ExtensionPoints:zeirishi.fees:Provider", "acme.good");
        using var services = host.Build();
        Assert.Empty(services.GetRequiredService<IExtensionInventory>().Extensions);
        Assert.Contains(host.Logs.Entries, entry => entry.Id == 1011 && entry.Text.Contains("zeirishi.fees", StringComparison.Ordinal));
    }
}
