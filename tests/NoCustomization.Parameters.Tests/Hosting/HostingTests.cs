using System;
using System.Collections.Generic;
using System.IO;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using NoCustomization.Parameters.Tests.Framework;
using Xunit;

namespace NoCustomization.Parameters.Tests.Hosting;

/// <summary>Parameters in a host: settings, files, what is checked at start, what other processes do.</summary>
public sealed class HostingTests : IDisposable
{
    private const string Settings = """
        { "Parameters": {
            "National": { "test.city-planning-tax": { "2000-01-01": { "MaximumRate": 0.3 } } },
            "Classes": { "town": { "test.desk": { "2020-01-01": { "copies": 2 } } } },
            "Bodies": {
              "131016": {
                "nocustomization.municipality-class": { "2000-01-01": { "Class": "town" } },
                "test.city-planning-tax": {
                  "2024-04-01": { "Rate": 0.25, "Prepayment": true, "$legalBasis": "条例第1号" },
                  "2025-04-01": { "Rate": 0.3, "$end": [ "Prepayment" ] } },
                "test.light-vehicle-tax": { } } } } }
        """;

    private readonly string _folder = Directory.CreateTempSubdirectory("nc-host-").FullName;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task Settings_alone_will_do()
    {
        using var host = Host(Settings, parameters => parameters.Serve("131016").Declare<CityPlanningTax>().Declare<Desk>());
        await host.StartAsync(Token);
        var taxes = host.Services.GetRequiredService<IParameters<CityPlanningTax>>();
        Assert.Equal((0.25m, true), (taxes.AsOf(new(2025, 3, 31), "131016").Rate, taxes.AsOf(new(2025, 3, 31), "131016").Prepayment));
        Assert.Equal((0.3m, false), (taxes.AsOf(new DateOnly(2025, 4, 1), "131016").Rate, taxes.AsOf(new DateOnly(2025, 4, 1), "131016").Prepayment));
        Assert.Equal(2, host.Services.GetRequiredService<IParameters<Desk>>().AsOf(new(2025, 4, 1), "131016").Copies);
        var refused = await Assert.ThrowsAsync<ParameterException>(async () => await host.Services.GetRequiredService<IParameterStore>().RecordAsync("x", ParameterDraft.Of<Desk>(ParameterScope.National, new(2025, 4, 1)).With(desk => desk.Copies, 1), Token));
        Assert.Contains("UseSqlite", refused.Message);
        await host.StopAsync(Token);
    }

    [Fact]
    public async Task Settings_may_hold_tables()
    {
        const string Text = """
            { "Parameters": { "National": { "test.light-vehicle-tax": { "2000-01-01": {
                "HighestMultiple": 1.5, "Standard": { "car": 10800, "farm": 2400 }, "Amounts": { "car": 10800.5 }, "DueDate": "2024-05-31", "Rows": [ { "Tenths": 4, "Weekday": "Friday" }, { "Tenths": 10 } ] } } } } }
            """;
        using var host = Host(Text, parameters => parameters.Declare<LightVehicleTax>());
        await host.StartAsync(Token);
        var tax = host.Services.GetRequiredService<IParameters<LightVehicleTax>>().AsOf(new(2024, 4, 1), "131016");
        Assert.Equal((10_800.5m, 16_200m, new EffectiveDate(2024, 5, 31), DayOfWeek.Friday, 10), (tax.Amounts["car"], tax.Highest["car"], tax.DueDate, tax.Rows[0].Weekday, tax.Rows[1].Tenths));
    }

    [Theory]
    [InlineData("""{ "Parameters": { "Nation": { } } }""", "Parameters:Nation")]
    [InlineData("""{ "Parameters": { "National": { "test.dask": { "2000-01-01": { "Copies": 1 } } } } }""", "test.desk")]
    [InlineData("""{ "Parameters": { "National": { "test.desk": { "2000-1-1": { "Copies": 1 } } } } }""", "2000-1-1")]
    [InlineData("""{ "Parameters": { "National": { "test.desk": { "2000-01-01": { "Copys": 1 } } } } }""", "'Copies'")]
    [InlineData("""{ "Parameters": { "National": { "test.desk": { "2000-01-01": { "Copies": "many" } } } } }""", "many")]
    [InlineData("""{ "Parameters": { "Bodies": { "131017": { "test.desk": { "2000-01-01": { "Copies": 1 } } } } } }""", "131017")]
    [InlineData("""{ "Parameters": { "Classes": { "Big City": { "test.desk": { "2000-01-01": { "Copies": 1 } } } } } }""", "Big City")]
    [InlineData("""{ "Parameters": { "Bodies": { "131016": { "test.city-planning-tax": { "2000-01-01": { "MaximumRate": 1, "Rate": 1 } } } } } }""", "MaximumRate")]
    [InlineData("""{ "Parameters": { "National": { "test.city-planning-tax": { "2000-01-01": { "MaximumRate": 1, "Rate": 101 } } } } }""", "Rate")]
    public async Task A_host_does_not_start_on_wrong_settings(string settings, string says)
    {
        using var host = Host(settings, parameters => parameters.Declare<Desk>().Declare<CityPlanningTax>());
        var refusal = await Assert.ThrowsAnyAsync<ParameterException>(() => host.StartAsync(Token));
        Assert.Contains(says, refusal.Message);
    }

    [Fact]
    public async Task A_host_does_not_start_where_a_body_it_serves_lacks_something()
    {
        using var host = Host("{}", parameters => parameters.Declare<CityPlanningTax>().Declare<Desk>().Serve("131016"));
        var refusal = await Assert.ThrowsAsync<ParameterValidationException>(() => host.StartAsync(Token));
        Assert.Equal(["MaximumRate", "Rate"], System.Linq.Enumerable.Select(refusal.Problems, problem => problem.Property));
    }

    [Fact]
    public async Task Parameters_follow_settings_and_outlive_wrong_ones()
    {
        const string Key = "Parameters:National:test.desk:2000-01-01:Copies";
        var source = new ReloadingSource();
        source.Data[Key] = "1";
        var log = new Recorder();
        var builder = new HostApplicationBuilder(new HostApplicationBuilderSettings { DisableDefaults = true });
        ((IConfigurationBuilder)builder.Configuration).Add(source);
        builder.Logging.AddProvider(log);
        builder.Services.AddParameters(parameters => parameters.Declare<Desk>().PollInterval = TimeSpan.FromMilliseconds(20));
        using var host = builder.Build();
        await host.StartAsync(Token);
        var desks = host.Services.GetRequiredService<IParameters<Desk>>();
        Assert.Equal(1, desks.AsOf(new(2024, 4, 1), "131016").Copies);
        source.Data[Key] = "2";
        source.Reload();
        Assert.Equal(2, desks.AsOf(new(2024, 4, 1), "131016").Copies);
        source.Data[Key] = "many";
        source.Reload();
        Assert.Equal(2, desks.AsOf(new(2024, 4, 1), "131016").Copies);
        Assert.Equal(2, desks.AsOf(new(2024, 4, 1), "011002").Copies);
        while (!log.Said(1204, "many"))
            await Task.Delay(10, Token);
        source.Data[Key] = "3";
        source.Reload();
        Assert.Equal(3, desks.AsOf(new(2024, 4, 1), "131016").Copies);
        await host.StopAsync(Token);
    }

    [Fact]
    public async Task What_will_not_hold_later_is_a_warning()
    {
        var log = new Recorder();
        using var host = Host(
            """{ "Parameters": { "National": { "test.city-planning-tax": { "2000-01-01": { "MaximumRate": 0.3 }, "2999-01-01": { "MaximumRate": 0.1 } } }, "Bodies": { "131016": { "test.city-planning-tax": { "2000-01-01": { "Rate": 0.2 } } } } } }""",
            parameters =>
            {
                parameters.Declare<CityPlanningTax>().Serve("131016");
                parameters.Services.AddLogging(logging => logging.AddProvider(log));
            });
        await host.StartAsync(Token);
        Assert.True(log.Said(1201, "2999-01-01"));
        await host.StopAsync(Token);
    }

    [Fact]
    public async Task A_store_that_goes_away_leaves_what_was_read()
    {
        var log = new Failing(new MemoryParameterLog());
        var said = new Recorder();
        using var host = Host("{}", parameters =>
        {
            parameters.Declare<Desk>().UseLog(_ => log).PollInterval = TimeSpan.FromMilliseconds(20);
            parameters.Services.AddLogging(logging => logging.AddProvider(said));
        });
        await host.StartAsync(Token);
        await host.Services.GetRequiredService<IParameterStore>().RecordAsync("x", ParameterDraft.Of<Desk>(ParameterScope.National, new(2000, 1, 1)).With(desk => desk.Copies, 7), Token);
        var desks = host.Services.GetRequiredService<IParameters<Desk>>();
        await host.Services.GetRequiredService<IParameterStore>().RefreshAsync(Token);
        Assert.Equal(7, desks.AsOf(new(2024, 4, 1), "131016").Copies);
        log.IsGone = true;
        while (!said.Said(1203, "gone"))
            await Task.Delay(10, Token);
        Assert.Equal(7, desks.AsOf(new(2025, 4, 1), "131016").Copies);
        Assert.Throws<InvalidOperationException>(() => desks.AsOf(new(2025, 4, 1), "011002"));
        log.IsGone = false;
        Assert.Equal(7, desks.AsOf(new(2025, 4, 1), "011002").Copies);
        await host.StopAsync(Token);
    }

    [Fact]
    public async Task The_store_wins_over_a_file_and_settings_on_the_same_day()
    {
        var file = Path.Combine(_folder, "national" + ParameterFile.Suffix);
        await File.WriteAllTextAsync(file, """{ "formatVersion": 1, "changes": [ { "point": "test.desk", "scope": "national", "from": "2000-01-01", "set": { "Copies": 5, "Title": "file" } } ] }""", Token);
        using var host = Host("""{ "Parameters": { "National": { "test.desk": { "2000-01-01": { "Copies": 6 } } } } }""", parameters => parameters.Declare<Desk>().ReadFile(file).UseLog(_ => new MemoryParameterLog()));
        await host.StartAsync(Token);
        var desks = host.Services.GetRequiredService<IParameters<Desk>>();
        Assert.Equal((6, "file"), (desks.AsOf(new(2024, 4, 1), "131016").Copies, desks.AsOf(new(2024, 4, 1), "131016").Title));
        await host.Services.GetRequiredService<IParameterStore>().RecordAsync("x", ParameterDraft.Of<Desk>(ParameterScope.National, new(2000, 1, 1)).With(desk => desk.Copies, 7), Token);
        Assert.Equal((7, "file"), (desks.AsOf(new(2024, 4, 1), "131016").Copies, desks.AsOf(new(2024, 4, 1), "131016").Title));
    }

    [Fact]
    public async Task A_file_that_is_not_there_stops_the_start()
    {
        using var host = Host("{}", parameters => parameters.ReadFile(Path.Combine(_folder, "none.json")));
        Assert.Contains("none.json", (await Assert.ThrowsAsync<ParameterException>(() => host.StartAsync(Token))).Message);
    }

    [Fact]
    public async Task Another_process_is_noticed()
    {
        var path = Path.Combine(_folder, "shared.db");
        using var first = Host("{}", parameters => parameters.Declare<Desk>().UseSqlite(path).PollInterval = TimeSpan.FromMilliseconds(20));
        using var second = Host("{}", parameters => parameters.Declare<Desk>().UseSqlite(path).PollInterval = TimeSpan.Zero);
        await first.StartAsync(Token);
        await second.StartAsync(Token);
        var desks = first.Services.GetRequiredService<IParameters<Desk>>();
        var store = second.Services.GetRequiredService<IParameterStore>();
        await store.RecordAsync("x", ParameterDraft.Of<Desk>(ParameterScope.National, new(2000, 1, 1)).With(desk => desk.Copies, 1), Token);
        while (first.Services.GetRequiredService<IParameterStore>().Watch() is var watch && !Reads(desks, 1))
            await Task.Delay(watch.HasChanged ? 0 : 10, Token);
        await store.RecordAsync("x", ParameterDraft.Of<Desk>(ParameterScope.National, new(2000, 1, 1)).With(desk => desk.Copies, 2), Token);
        while (!Reads(desks, 2))
            await Task.Delay(10, Token);
        await first.StopAsync(Token);
        await second.StopAsync(Token);
    }

    private static bool Reads(IParameters<Desk> desks, int copies)
    {
        try
        {
            return desks.AsOf(new(2024, 4, 1), "131016").Copies == copies;
        }
        catch (ParameterException)
        {
            return false;
        }
    }

    private static IHost Host(string settings, Action<ParametersBuilder> configure)
    {
        var builder = new HostApplicationBuilder(new HostApplicationBuilderSettings { DisableDefaults = true });
        builder.Configuration.AddJsonStream(new MemoryStream(System.Text.Encoding.UTF8.GetBytes(settings)));
        builder.Services.AddParameters(configure);
        return builder.Build();
    }

    private sealed class ReloadingSource : IConfigurationSource
    {
        private Provider? _provider;

        public Dictionary<string, string?> Data { get; } = [];

        public IConfigurationProvider Build(IConfigurationBuilder builder) => _provider = new Provider(Data);

        public void Reload() => _provider!.Again();

        private sealed class Provider(Dictionary<string, string?> data) : ConfigurationProvider
        {
            public override void Load() => Data = new Dictionary<string, string?>(data, StringComparer.OrdinalIgnoreCase);

            public void Again()
            {
                Load();
                OnReload();
            }
        }
    }
}
