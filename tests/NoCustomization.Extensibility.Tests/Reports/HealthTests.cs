using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Logging;
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

    [Fact]
    public async Task Services_that_were_never_disposed_are_told_of_even_when_nothing_hangs_any_more()
    {
        using var never = new ManualResetEventSlim();
        var host = new Hosts().With("acme.bad", builder => builder.Contribute<IMoveCheck>(_ => new Freed(never.Wait)));
        host.Builder.Configure(options => options.DisposalLimit = TimeSpan.FromMilliseconds(50));
        var entry = await Check(host, services =>
        {
            for (var i = 0; i < 20; i++)
            {
                using var scope = services.CreateScope();
                scope.ServiceProvider.GetRequiredService<IExtensionSet<IMoveCheck>>().Collect(check => check.Check("x"));
            }

            never.Set();
            Assert.True(SpinWait.SpinUntil(() => services.GetRequiredService<IExtensionInventory>().Extensions.Single().UnreturnedDisposals == 0, TimeSpan.FromSeconds(30)));
        });
        Assert.Equal(HealthStatus.Degraded, entry.Status);
        Assert.Contains("acme.bad: 0 disposals", entry.Description, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Extensions:acme.old:Enabled", "acme.old")]
    [InlineData("Extensions:acme.folder:Enabled", "acme.folder/")]
    public async Task What_does_not_run_and_is_switched_off_troubles_nobody_any_more(string setting, string id)
    {
        var host = Hosts.WithDefaultFee().Set(setting, "false");
        host.Builder.Sources.Add(new ListedSource(new ExtensionReport { Id = id, Vendor = "Acme", State = ExtensionState.Refused, Reasons = ["It breaks a rule."] }));
        var entry = await Check(host);
        Assert.Equal(HealthStatus.Healthy, entry.Status);
        var report = Assert.Single(Assert.IsAssignableFrom<IReadOnlyList<ExtensionReport>>(entry.Data["extensions"]));
        Assert.Equal(ExtensionState.SwitchedOff, report.State);
        Assert.Empty(report.Reasons);
        Assert.Equal("It breaks a rule.", Assert.Single(report.Notes));
        Assert.DoesNotContain(host.Logs.Entries, entry => entry.Level >= LogLevel.Warning);
    }

    [Fact]
    public async Task What_is_unknown_of_an_extension_leaves_no_gap()
    {
        var host = Hosts.WithDefaultFee();
        host.Builder.Sources.Add(new ListedSource(new ExtensionReport { Id = "acme.damaged", Vendor = "Acme", State = ExtensionState.Failed, Reasons = ["It is damaged."] }));
        var entry = await Check(host);
        Assert.StartsWith("acme.damaged (Acme): Failed.", entry.Description, StringComparison.Ordinal);
        Assert.DoesNotContain("  ", Assert.Single(host.Logs.Entries, entry => entry.Id == 1004).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Choices_are_words_in_what_an_endpoint_writes()
    {
        var host = Hosts.WithDefaultFee().With("acme.bad", builder => builder.Provide<IFeeRule>(_ => new Rule((_, _) => throw new FormatException())));
        var entry = await Check(host, services =>
        {
            using var scope = services.CreateScope();
            scope.ServiceProvider.GetRequiredService<IExtensionPoint<IFeeRule>>().Invoke(rule => rule.Fee("juminhyo", 1));
        });
        using var json = JsonDocument.Parse(JsonSerializer.Serialize(entry.Data));
        var point = json.RootElement.GetProperty("points").EnumerateArray().Single(point => point.GetProperty("Id").GetString() == "zeirishi.fee");
        Assert.Equal(["Plugin", "One", "Stable", "UseDefault"], new[] { "Kind", "Multiplicity", "Status", "OnFailure" }.Select(name => point.GetProperty(name).GetString()));
        Assert.Equal("Threw", point.GetProperty("Uses")[0].GetProperty("LastFailureKind").GetString());
        var extension = json.RootElement.GetProperty("extensions")[0];
        Assert.Equal(("Loaded", "Unverified"), (extension.GetProperty("State").GetString(), extension.GetProperty("Level").GetString()));
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
