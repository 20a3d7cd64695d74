using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using NoCustomization.Extensibility.Tests.Framework;
using Xunit;
using Zeirishi;

namespace NoCustomization.Extensibility.Tests.Reports;

public sealed class HealthTests
{
    [Fact]
    public async Task All_well_is_healthy_and_lists_everything()
    {
        var entry = await Check(Hosts.WithDefaultFee().With("acme.fees", builder => builder.Provide<IFeeRule, Halved>()));
        Assert.Equal(HealthStatus.Healthy, entry.Status);

        // As an operator's endpoint writes it.
        var json = JsonSerializer.Serialize(entry.Data);
        foreach (var what in new[] { "zeirishi", "Example Systems", "zeirishi.fee", "zeirishi.move-check", "acme.fees", "Vendor of acme.fees" })
            Assert.Contains(what, json, StringComparison.Ordinal);
        var points = Assert.IsAssignableFrom<IReadOnlyList<PointReport>>(entry.Data["points"]);
        Assert.True(points.Single(point => point.Id == "zeirishi.fee").IsUsed);
        Assert.Equal("What a certificate costs.", points.Single(point => point.Id == "zeirishi.fee").Description);
        Assert.False(points.Single(point => point.Id == "zeirishi.move-check").IsUsed);
        Assert.Equal(8, points.Count);
    }

    [Fact]
    public async Task What_was_refused_is_degraded_and_says_why()
    {
        var entry = await Check(Hosts.WithDefaultFee().With("kuro.patches", builder => builder.Services.AddScoped<IFeeCalculator>(_ => null!)));
        Assert.Equal(HealthStatus.Degraded, entry.Status);
        Assert.Contains("kuro.patches", entry.Description, StringComparison.Ordinal);
        Assert.Contains("NC4001", entry.Description, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_failed_of_late_is_degraded_and_says_how_often()
    {
        var host = Hosts.WithDefaultFee().With("acme.bad", builder => builder.Provide<IFeeRule>(_ => new Rule((_, _) => throw new FormatException())));
        var entry = await Check(host, services =>
        {
            using var scope = services.CreateScope();
            scope.ServiceProvider.GetRequiredService<IExtensionPoint<IFeeRule>>().Invoke(rule => rule.Fee("juminhyo", 1));
        });
        Assert.Equal(HealthStatus.Degraded, entry.Status);
        Assert.Contains("acme.bad", entry.Description, StringComparison.Ordinal);
        Assert.Contains("1 of 1", entry.Description, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Points_that_are_contested_are_degraded() =>
        Assert.Equal(HealthStatus.Degraded, (await Check(Hosts.WithDefaultFee().With("a", builder => builder.Provide<IFeeRule, Halved>()).With("b", builder => builder.Provide<IFeeRule, Halved>()))).Status);

    [Fact]
    public async Task Services_whose_disposal_has_not_returned_are_degraded_and_told_of()
    {
        using var never = new ManualResetEventSlim();
        var host = new Hosts().With("acme.bad", builder => builder.Contribute<IMoveCheck>(_ => new Freed(never.Wait)));
        host.Builder.Configure(options => options.DisposalLimit = TimeSpan.FromMilliseconds(50));
        var entry = await Check(host, services =>
        {
            using var scope = services.CreateScope();
            scope.ServiceProvider.GetRequiredService<IExtensionSet<IMoveCheck>>().Collect(check => check.Check("x"));
        });
        never.Set();
        Assert.Equal(HealthStatus.Degraded, entry.Status);
        Assert.Contains("acme.bad: 1 disposals", entry.Description, StringComparison.Ordinal);
    }

    private static async Task<HealthReportEntry> Check(Hosts host, Action<IServiceProvider>? before = null)
    {
        host.Builder.Services.AddHealthChecks().AddStandardPackages();
        await using var services = host.Build();
        before?.Invoke(services);
        var report = await services.GetRequiredService<HealthCheckService>().CheckHealthAsync(TestContext.Current.CancellationToken);
        return Assert.Single(report.Entries).Value;
    }
}
