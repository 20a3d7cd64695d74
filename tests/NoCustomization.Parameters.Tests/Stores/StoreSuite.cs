using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Threading.Tasks;
using NoCustomization.Parameters.Tests.Framework;
using Xunit;

namespace NoCustomization.Parameters.Tests.Stores;

/// <summary>What every store does, whatever it keeps its lines in.</summary>
public abstract class StoreSuite : StoreTests
{
    [Theory]
    [InlineData("2024-03-31", 0.2)]
    [InlineData("2024-04-01", 0.25)]
    [InlineData("2028-02-28", 0.25)]
    [InlineData("2028-02-29", 0.28)]
    [InlineData("2028-03-01", 0.28)]
    [InlineData("9999-12-31", 0.28)]
    public async Task A_value_holds_from_its_day_until_the_next_one(string date, double rate)
    {
        await CeilingAsync("2000-01-01", 0.3m);
        await RateAsync("2028-02-29", 0.28m);
        await RateAsync("2004-04-01", 0.2m);
        await RateAsync("2024-04-01", 0.25m);
        Assert.Equal((decimal)rate, Reader<CityPlanningTax>().AsOf(Day(date), Chiyoda).Rate);
        Assert.Equal((decimal)rate, (await Reader<CityPlanningTax>().AsOfAsync(Day(date), Chiyoda, Token)).Rate);
    }

    [Fact]
    public async Task Before_the_first_day_nothing_holds()
    {
        await CeilingAsync("2000-01-01", 0.3m);
        await RateAsync("2024-04-01", 0.25m);
        Assert.Contains("test.city-planning-tax", Assert.Throws<ParameterException>(() => Reader<CityPlanningTax>().AsOf(Day("1999-12-31"), Chiyoda)).Message);
        var incomplete = Assert.Throws<ParameterValidationException>(() => Reader<CityPlanningTax>().AsOf(Day("2024-03-31"), Chiyoda));
        Assert.Equal("Rate", Assert.Single(incomplete.Problems).Property);
    }

    [Fact]
    public async Task The_nearer_level_wins_property_by_property()
    {
        await CeilingAsync("2000-01-01", 0.3m);
        await Store.RecordAsync(By, ParameterDraft.Of<CityPlanningTax>(ParameterScope.National, Day("2000-01-01")).With(tax => tax.Inquiries, "ministry").With(tax => tax.Prepayment, true), Token);
        await Store.RecordAsync(By, ParameterDraft.Of<CityPlanningTax>(ParameterScope.Class("designated-city"), Day("2000-01-01")).With(tax => tax.Inquiries, "ward office").With(tax => tax.Rate, 0.3m).By("law"), Token);
        await Store.RecordAsync(By, ParameterDraft.Of<MunicipalityClassification>(Body(Sapporo), Day("2010-04-01")).With(at => at.Class, "designated-city"), Token);
        await RateAsync("2000-01-01", 0.1m, Sapporo);

        var before = Reader<CityPlanningTax>().AsOf(Day("2010-03-31"), Sapporo);
        var after = Reader<CityPlanningTax>().AsOf(Day("2010-04-01"), Sapporo);
        Assert.Equal(("ministry", true, 0.1m, 0.3m), (before.Inquiries, before.Prepayment, before.Rate, before.MaximumRate));
        Assert.Equal(("ward office", true, 0.1m, 0.3m), (after.Inquiries, after.Prepayment, after.Rate, after.MaximumRate));
        var reading = await Store.ReadAsync<CityPlanningTax>(Body(Sapporo), Day("2010-04-01"), cancellationToken: Token);
        Assert.Equal(
            [("Inquiries", "class:designated-city"), ("MaximumRate", "national"), ("Prepayment", "national"), ("Rate", "body:011002")],
            reading.Values.OrderBy(value => value.Key, StringComparer.Ordinal).Select(value => (value.Key, value.Value.Origin.Scope.ToString())));
    }

    [Fact]
    public async Task A_change_dated_ahead_outlives_a_correction_of_another_value()
    {
        await CeilingAsync("2000-01-01", 0.3m);
        await RateAsync("2024-04-01", 0.2m);
        await RateAsync("2026-04-01", 0.3m);
        await Store.RecordAsync(By, ParameterDraft.Of<CityPlanningTax>(Body(), Day("2025-04-01")).With(tax => tax.Inquiries, "room 3"), Token);
        var after = Reader<CityPlanningTax>().AsOf(Day("2026-04-01"), Chiyoda);
        Assert.Equal((0.3m, "room 3"), (after.Rate, after.Inquiries));
        Assert.Equal(0.2m, Reader<CityPlanningTax>().AsOf(Day("2026-03-31"), Chiyoda).Rate);
    }

    [Fact]
    public async Task A_correction_leaves_what_was_known_before_to_see()
    {
        await CeilingAsync("2000-01-01", 0.3m);
        var wrong = await RateAsync("2024-04-01", 0.2m);
        Clock.Now += TimeSpan.FromDays(40);
        var right = await Store.RecordAsync("auditor", Rate("2024-04-01", 0.21m).By("ordinance 1, erratum", "typing error"), Token);

        Assert.Equal(0.21m, Reader<CityPlanningTax>().AsOf(Day("2024-04-01"), Chiyoda).Rate);
        Assert.Equal(0.2m, await RateKnownAsync(right.RecordedAt.AddTicks(-10)));
        Assert.Equal(0.21m, await RateKnownAsync(right.RecordedAt));
        Assert.Empty((await Store.ReadAsync<CityPlanningTax>(Body(), Day("2024-04-01"), Clock.Now.AddYears(-3), Token)).Values);
        var history = await Store.HistoryAsync(ParameterSelection.Of(Body()), Token);
        Assert.Equal([(wrong.Sequence, By, "ordinance 1", null), (right.Sequence, "auditor", "ordinance 1, erratum", "typing error")], history.Select(line => (line.Sequence, line.RecordedBy, line.LegalBasis, line.Note)));
        Assert.All(history, line => Assert.Equal(TimeSpan.Zero, line.RecordedAt.Offset));
    }

    [Fact]
    public async Task Withdrawn_is_what_is_not_effective_yet()
    {
        await CeilingAsync("2000-01-01", 0.3m);
        var effective = await RateAsync("2024-04-01", 0.2m);
        var today = await RateAsync("2026-01-15", 0.22m);
        var ahead = await RateAsync("2026-01-16", 0.3m);
        Assert.Equal(0.3m, Reader<CityPlanningTax>().AsOf(Day("2026-01-16"), Chiyoda).Rate);
        await Store.RecordAsync(By, ParameterDraft.Withdrawal(ahead), Token);
        Assert.Equal(0.22m, Reader<CityPlanningTax>().AsOf(Day("2026-01-16"), Chiyoda).Rate);

        Assert.Contains(effective.Sequence.ToString(), await RefusedAsync(ParameterDraft.Withdrawal(effective)));
        Assert.Contains("2026-01-15", await RefusedAsync(ParameterDraft.Withdrawal(today)));
        Assert.Contains("already", await RefusedAsync(ParameterDraft.Withdrawal(ahead)));
        await RefusedAsync(new ParameterDraft(ahead.Point, Body(Sapporo), ahead.From) { Withdraws = ahead.Sequence });
        await RefusedAsync(new ParameterDraft(ahead.Point, Body(), ahead.From) { Withdraws = 4711 });
    }

    [Fact]
    public async Task The_day_changes_in_Japan()
    {
        await CeilingAsync("2000-01-01", 0.3m);
        var ahead = await RateAsync("2026-01-16", 0.3m);
        Clock.Now = new DateTimeOffset(2026, 1, 15, 15, 0, 0, TimeSpan.Zero);
        Assert.Contains("2026-01-16", await RefusedAsync(ParameterDraft.Withdrawal(ahead)));
    }

    [Fact]
    public async Task What_ends_falls_back_to_the_level_before()
    {
        await Store.RecordAsync(By, ParameterDraft.Of<Desk>(ParameterScope.National, Day("2000-01-01")).With(desk => desk.Title, "national"), Token);
        await Store.RecordAsync(By, ParameterDraft.Of<Desk>(Body(), Day("2010-01-01")).With(desk => desk.Title, "own").With(desk => desk.Copies, 3), Token);
        await Store.RecordAsync(By, ParameterDraft.Of<Desk>(Body(), Day("2020-01-01")).Without(desk => desk.Title), Token);
        Assert.Equal("own", Reader<Desk>().AsOf(Day("2019-12-31"), Chiyoda).Title);
        Assert.Equal(("national", 3), (Reader<Desk>().AsOf(Day("2020-01-01"), Chiyoda).Title, Reader<Desk>().AsOf(Day("2020-01-01"), Chiyoda).Copies));
        Assert.Equal("national", Reader<Desk>().AsOf(Day("2000-01-01"), Chiyoda).Title);
    }

    [Fact]
    public async Task Who_expects_another_version_is_told_who_was_faster()
    {
        await CeilingAsync("2000-01-01", 0.3m);
        var first = Rate("2024-04-01", 0.2m);
        first.ExpectedVersion = 0;
        var version = (await Store.RecordAsync("first", first, Token)).Sequence;
        Assert.Equal(version, await Store.VersionAsync<CityPlanningTax>(Body(), Token));

        var late = Rate("2024-04-01", 0.1m);
        late.ExpectedVersion = 0;
        var conflict = await Assert.ThrowsAsync<ParameterConflictException>(async () => await Store.RecordAsync("second", late, Token));
        Assert.Equal(("first", version, Clock.Start), (conflict.Last!.RecordedBy, conflict.Last.Sequence, conflict.Last.RecordedAt));
        Assert.Contains("first", conflict.Message);
        Assert.Contains("2026-01-15T03:00:00Z", conflict.Message);
        late.ExpectedVersion = version;
        await Store.RecordAsync("second", late, Token);
        late.ExpectedVersion = 99;
        await Assert.ThrowsAsync<ParameterConflictException>(async () => await Store.RecordAsync("third", new ParameterDraft(late.Point, Body(Sapporo), late.From) { ExpectedVersion = 1 }, Token));
    }

    [Fact]
    public async Task Several_changes_are_recorded_together_or_not_at_all()
    {
        await CeilingAsync("2000-01-01", 0.3m);
        await RefusedAsync(Rate("2024-04-01", 0.2m), Rate("2025-04-01", 0.4m));
        var both = await Store.RecordAsync(By, [Rate("2024-04-01", 0.2m), Rate("2025-04-01", 0.25m, Sapporo)], Token);
        Assert.Equal([2, 3], both.Select(line => line.Sequence));
    }

    [Fact]
    public async Task A_clock_that_goes_back_disorders_nothing()
    {
        await CeilingAsync("2000-01-01", 0.3m);
        Clock.Now = Clock.Start.AddDays(-1);
        var second = await RateAsync("2024-04-01", 0.2m);
        Assert.Equal(Clock.Start, second.RecordedAt);
        Clock.Now = Clock.Start.AddTicks(19);
        Assert.Equal(Clock.Start.AddTicks(10), (await RateAsync("2025-04-01", 0.2m)).RecordedAt);
    }

    [Fact]
    public async Task Everything_comes_back_as_it_was_recorded()
    {
        var draft = ParameterDraft.Of<LightVehicleTax>(ParameterScope.National, Day("0001-01-01"))
            .With(tax => tax.HighestMultiple, 1.50m)
            .With(tax => tax.Standard, new Dictionary<string, decimal> { ["軽四輪\"\\\n"] = 10_800m, ["𠮟"] = 0.10m })
            .By("地方税法 第463条の15", "備考\n二行目");
        draft.End.Add(nameof(LightVehicleTax.DueDate));
        var written = await Store.RecordAsync("担当者", draft, Token);
        var read = Assert.Single(await Store.HistoryAsync(ParameterSelection.All, Token));
        Assert.Equal(
            (written.Sequence, written.Point, written.Scope, written.From, written.RecordedAt, written.RecordedBy, written.LegalBasis, written.Note, written.Withdraws),
            (read.Sequence, read.Point, read.Scope, read.From, read.RecordedAt, read.RecordedBy, read.LegalBasis, read.Note, read.Withdraws));
        Assert.Equal(ParameterLogText.WriteSet(written.Set), ParameterLogText.WriteSet(read.Set));
        Assert.Equal("1.50", read.Set["HighestMultiple"].GetRawText());
        Assert.Equal(["DueDate"], read.End);
    }

    [Fact]
    public async Task The_Japanese_calendar_changes_nothing()
    {
        var culture = new CultureInfo("ja-JP");
        culture.DateTimeFormat.Calendar = new JapaneseCalendar();
        var before = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (culture, culture);
        try
        {
            await CeilingAsync("2000-01-01", 0.3m);
            var line = await RateAsync("2019-05-01", 0.25m);
            Assert.Equal(0.25m, Reader<CityPlanningTax>().AsOf(Day("2019-05-01"), Chiyoda).Rate);
            Assert.Equal((Day("2019-05-01"), line.RecordedAt), (await Store.HistoryAsync(ParameterSelection.Of(Body()), Token)).Select(read => (read.From, read.RecordedAt)).Single());
            var text = await Store.ExportAsync(ParameterSelection.All, Token);
            Assert.Contains("\"from\": \"2019-05-01\"", text);
            Assert.Contains("\"recordedAt\": \"2026-01-15T03:00:00.000000Z\"", text);
            Assert.Empty(await Store.ImportAsync(By, text, "export", Token));
            Assert.Contains("2019-04-30", Assert.Throws<ParameterValidationException>(() => Reader<CityPlanningTax>().AsOf(Day("2019-04-30"), Chiyoda)).Message);
            Assert.Contains("2026-01-15T03:00:00Z", (await ParameterComparison.OfAsync(Store, new(Body(), Day("2019-05-01"), line.RecordedAt), new(Body(), Day("2019-05-01")), Token)).ToText());
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = before;
        }
    }

    [Fact]
    public async Task Selections_select()
    {
        await CeilingAsync("2000-01-01", 0.3m);
        await RateAsync("2024-04-01", 0.2m);
        await RateAsync("2024-04-01", 0.2m, Sapporo);
        await Store.RecordAsync(By, ParameterDraft.Of<Desk>(Body(), Day("2010-01-01")).With(desk => desk.Copies, 3), Token);
        await Store.RecordAsync(By, ParameterDraft.Of<Desk>(ParameterScope.Class("town"), Day("2010-01-01")).With(desk => desk.Copies, 3), Token);
        await AssertSelected([1, 2, 3, 4, 5], ParameterSelection.All);
        await AssertSelected([1, 5], ParameterSelection.Shared);
        await AssertSelected([5], ParameterSelection.Shared with { After = 1 });
        await AssertSelected([2, 4], ParameterSelection.Of(Body()));
        await AssertSelected([4], ParameterSelection.Of(Body()) with { Point = "test.desk" });
        await AssertSelected([], ParameterSelection.All with { After = 5 });

        async Task AssertSelected(long[] expected, ParameterSelection selection)
        {
            var reading = await Log.ReadAsync(selection, Token);
            Assert.Equal(expected, reading.Changes.Select(line => line.Sequence));
            Assert.Equal(expected, Log.Read(selection).Changes.Select(line => line.Sequence));
            Assert.Equal(5, reading.LastSequence);
        }
    }

    [Fact]
    public async Task Readers_see_what_this_process_and_others_record()
    {
        await CeilingAsync("2000-01-01", 0.3m);
        using var other = Over(Again());
        await RateAsync("2024-04-01", 0.2m);
        await RateAsync("2024-04-01", 0.1m, Sapporo);
        await other.RefreshAsync(Token);
        Assert.Equal(0.2m, Reader<CityPlanningTax>(other).AsOf(Day("2024-04-01"), Chiyoda).Rate);
        var same = Reader<CityPlanningTax>(other).AsOf(Day("2024-04-01"), Sapporo);

        var told = false;
        using var watch = other.Watch().RegisterChangeCallback(_ => told = true, null);
        await RateAsync("2024-04-01", 0.25m);
        Assert.Equal(0.25m, Reader<CityPlanningTax>().AsOf(Day("2024-04-01"), Chiyoda).Rate);
        Assert.Equal(0.2m, Reader<CityPlanningTax>(other).AsOf(Day("2024-04-01"), Chiyoda).Rate);
        await other.RefreshAsync(Token);
        Assert.True(told);
        Assert.Equal(0.25m, Reader<CityPlanningTax>(other).AsOf(Day("2024-04-01"), Chiyoda).Rate);
        Assert.Same(same, Reader<CityPlanningTax>(other).AsOf(Day("2024-04-02"), Sapporo));
        await CeilingAsync("2024-04-01", 0.29m);
        await other.RefreshAsync(Token);
        Assert.Equal(0.29m, Reader<CityPlanningTax>(other).AsOf(Day("2024-04-01"), Sapporo).MaximumRate);
    }

    [Fact]
    public async Task Many_writers_lose_nothing()
    {
        await CeilingAsync("2000-01-01", 0.3m);
        using var other = Over(Again());
        await Task.WhenAll(Enumerable.Range(0, 20).Select(i => Task.Run(async () => await (i % 2 == 0 ? Store : other).RecordAsync($"writer {i}", Rate("2024-04-01", i / 100m), Token), Token)));
        var history = await Store.HistoryAsync(ParameterSelection.Of(Body()), Token);
        Assert.Equal(Enumerable.Range(2, 20).Select(n => (long)n), history.Select(line => line.Sequence));
        Assert.Equal(20, history.Select(line => line.RecordedBy).Distinct().Count());
    }

    [Fact]
    public async Task Of_those_who_expect_the_same_version_one_records()
    {
        await CeilingAsync("2000-01-01", 0.3m);
        using var other = Over(Again());
        var results = await Task.WhenAll(Enumerable.Range(0, 10).Select(i => Task.Run(
            async () =>
            {
                var draft = Rate("2024-04-01", i / 100m);
                draft.ExpectedVersion = 0;
                try
                {
                    await (i % 2 == 0 ? Store : other).RecordAsync(By, draft, Token);
                    return true;
                }
                catch (ParameterConflictException)
                {
                    return false;
                }
            },
            Token)));
        Assert.Single(results, recorded => recorded);
    }

    [Fact]
    public async Task What_is_recorded_together_is_read_together()
    {
        using var other = Over(Again());
        await BothAsync(0);
        var writing = Task.Run(
            async () =>
            {
                for (var number = 1; number <= 60; number++)
                    await BothAsync(number);
            },
            Token);
        var last = 0;
        while (last < 60)
        {
            await other.RefreshAsync(Token);
            var desk = Reader<Desk>(other).AsOf(Day("2024-04-01"), Chiyoda);
            Assert.Equal(desk.Title, $"{desk.Copies}");
            var audit = await other.ReadAsync<Desk>(Body(), Day("2024-04-01"), cancellationToken: Token);
            Assert.Equal(audit.Values["Title"].Value.GetString(), audit.Values["Copies"].Value.GetRawText());
            Assert.True(desk.Copies >= last);
            last = desk.Copies;
        }

        await writing;

        async Task BothAsync(int number) => await Store.RecordAsync(
            By,
            [
                ParameterDraft.Of<Desk>(ParameterScope.National, Day("2000-01-01")).With(desk => desk.Title, $"{number}"),
                ParameterDraft.Of<Desk>(Body(), Day("2000-01-01")).With(desk => desk.Copies, number),
            ],
            Token);
    }

    [Fact]
    public async Task A_bound_that_sinks_meanwhile_is_seen()
    {
        await CeilingAsync("2000-01-01", 0.3m);
        using var other = Over(Again());
        // Lowers the ceiling between the validation and the writing.
        using var late = Over(new Interrupting(Log, () => other.RecordAsync(By, ParameterDraft.Of<CityPlanningTax>(ParameterScope.National, Day("2000-01-01")).With(tax => tax.MaximumRate, 0.1m).By("law"), Token)));
        await Assert.ThrowsAsync<ParameterValidationException>(async () => await late.RecordAsync(By, Rate("2024-04-01", 0.2m), Token));
        Assert.Equal(2, await Log.LastSequenceAsync(Token));
    }

    private async Task<decimal> RateKnownAsync(DateTimeOffset until) =>
        (await Store.ReadAsync<CityPlanningTax>(Body(), Day("2024-04-01"), until, Token)).Values["Rate"].Value.GetDecimal();
}
