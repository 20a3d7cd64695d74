using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using System.Threading.Tasks;
using NoCustomization.Parameters.Tests.Framework;
using Xunit;

namespace NoCustomization.Parameters.Tests.Rules;

/// <summary>What cannot be recorded, and says why.</summary>
public sealed class RuleTests : StoreTests
{
    protected override ValueTask<IParameterLog> OpenAsync() => new(new MemoryParameterLog());

    protected override IParameterLog Again() => Log;

    protected override ValueTask CloseAsync() => default;

    [Fact]
    public async Task What_the_law_fixes_no_body_states()
    {
        var draft = ParameterDraft.Of<CityPlanningTax>(Body(), Day("2024-04-01")).With(tax => tax.MaximumRate, 0.3m).By("ordinance");
        Assert.Contains("MaximumRate", await RefusedAsync(draft));
        await Store.RecordAsync(By, ParameterDraft.Of<CityPlanningTax>(ParameterScope.Class("town"), Day("2024-04-01")).With(tax => tax.MaximumRate, 0.3m).By("law"), Token);
    }

    [Fact]
    public async Task A_ceiling_holds_as_it_is_dated()
    {
        await CeilingAsync("2000-01-01", 0.3m);
        await CeilingAsync("2030-04-01", 0.4m);
        await CeilingAsync("2040-04-01", 0.2m);
        Assert.Contains("0.3 ", await RefusedAsync(Rate("2030-03-31", 0.31m)));
        // Right from its own day, and too high from 2040.
        var later = await RefusedAsync(Rate("2030-04-01", 0.31m));
        Assert.Contains("2040-04-01", later);
        Assert.DoesNotContain("2030-04-01", later);
        await Store.RecordAsync(By, [Rate("2030-04-01", 0.31m), Rate("2040-04-01", 0.2m)], Token);
        await RateAsync("2030-03-31", 0.3m);
    }

    [Fact]
    public async Task Ordered_values_have_bounds_too()
    {
        _ = Store.Catalog.Get(typeof(Deadline));
        await Store.RecordAsync(By, ParameterDraft.Of<Deadline>(ParameterScope.National, Day("2000-01-01")).With(deadline => deadline.Latest, new Grade(3)).By("law"), Token);
        await Store.RecordAsync(By, ParameterDraft.Of<Deadline>(Body(), Day("2024-04-01")).With(deadline => deadline.Own, new Grade(3)).By("ordinance"), Token);
        Assert.Equal(new Grade(3), Reader<Deadline>().AsOf(Day("2024-04-01"), Chiyoda).Own);
        Assert.Contains("g3", await RefusedAsync(ParameterDraft.Of<Deadline>(Body(), Day("2024-04-01")).With(deadline => deadline.Own, new Grade(4)).By("ordinance")));
    }

    [Fact]
    public async Task A_ceiling_that_nobody_knows_allows_nothing()
    {
        Assert.Contains("MaximumRate", await RefusedAsync(Rate("2024-04-01", 0.1m)));
        await CeilingAsync("2024-04-02", 0.3m);
        Assert.Contains("MaximumRate", await RefusedAsync(Rate("2024-04-01", 0.1m)));
        await RateAsync("2024-04-02", 0.1m);
    }

    [Fact]
    public async Task A_law_that_changes_is_recorded_and_says_whom_it_hits()
    {
        await CeilingAsync("2000-01-01", 0.3m);
        await RateAsync("2024-04-01", 0.3m);
        await CeilingAsync("2027-04-01", 0.25m);
        Assert.Equal(0.3m, Reader<CityPlanningTax>().AsOf(Day("2027-03-31"), Chiyoda).Rate);
        Assert.Contains("0.25", Assert.Throws<ParameterValidationException>(() => Reader<CityPlanningTax>().AsOf(Day("2027-04-01"), Chiyoda)).Message);
        var problem = Assert.Single(await Store.CheckAsync(Day("2026-01-15"), [Chiyoda], Token), problem => problem.Point == "test.city-planning-tax");
        Assert.Equal((Day("2027-04-01"), Body(), "Rate"), (problem.Date, problem.Scope, problem.Property));
    }

    [Fact]
    public async Task Tables_are_compared_with_their_computed_bound()
    {
        await VehiclesAsync();
        await Store.RecordAsync(By, Vehicles(("car", 15_000m)), Token);
        Assert.Contains("car: 15000.01", await RefusedAsync(Vehicles(("car", 15_000.01m))));
        Assert.Contains("tractor", await RefusedAsync(Vehicles(("car", 1m), ("tractor", 1m))));
        Assert.Contains("No amounts.", await RefusedAsync(Vehicles()));
    }

    [Fact]
    public async Task Annotations_hold_at_every_level_and_in_rows()
    {
        await VehiclesAsync();
        var ten = Vehicles(("car", 1m));
        ten.Set["Rows"] = JsonSerializer.SerializeToElement(new[] { new { Tenths = 10, Weekday = "Monday" } });
        await Store.RecordAsync(By, ten, Token);
        ten.Set["Rows"] = JsonSerializer.SerializeToElement(new[] { new { Tenths = 10, Weekday = "Monday" }, new { Tenths = 11, Weekday = "Monday" } });
        Assert.Contains("Rows[1]", await RefusedAsync(ten));
        await RefusedAsync(ParameterDraft.Of<CityPlanningTax>(ParameterScope.National, Day("2024-04-01")).With(tax => tax.Rate, 101m).By("law"));
        await RefusedAsync(ParameterDraft.Of<CityPlanningTax>(ParameterScope.Class("town"), Day("2024-04-01")).With(tax => tax.Inquiries, new string('あ', 21)));
    }

    [Theory]
    [InlineData("Rate", "\"high\"")]
    [InlineData("Rate", "\"0.1\"")]
    [InlineData("Rate", "null")]
    [InlineData("Prepayment", "1")]
    [InlineData("Prepayment", "null")]
    [InlineData("Inquiries", "5")]
    [InlineData("Inquiries", "{}")]
    public async Task A_value_of_another_type_is_refused(string property, string json)
    {
        await CeilingAsync("2000-01-01", 0.3m);
        var draft = Rate("2024-04-01", 0.1m);
        draft.Set[property] = JsonElement.Parse(json);
        Assert.Contains(property, await RefusedAsync(draft));
    }

    [Theory]
    [InlineData("Rows", """[{"Tenths":1,"tenths":2}]""")]
    [InlineData("Rows", """[{"Tenths":1,"Unknown":2}]""")]
    [InlineData("Rows", """[{"Weekday":"Holiday"}]""")]
    [InlineData("Rows", """[{"Weekday":1}]""")]
    [InlineData("Rows", "null")]
    [InlineData("DueDate", "\"2023-02-29\"")]
    [InlineData("DueDate", "\"令和5年4月1日\"")]
    public async Task What_is_in_a_value_is_read_strictly(string property, string json)
    {
        await VehiclesAsync();
        var draft = Vehicles(("car", 1m));
        draft.Set[property] = JsonElement.Parse(json);
        Assert.Contains(property, await RefusedAsync(draft));
    }

    [Fact]
    public async Task A_nullable_value_may_be_null()
    {
        await CeilingAsync("2000-01-01", 0.3m);
        await Store.RecordAsync(By, Rate("2024-04-01", 0.1m).With(tax => tax.Inquiries, null), Token);
        Assert.Null(Reader<CityPlanningTax>().AsOf(Day("2024-04-01"), Chiyoda).Inquiries);
    }

    [Fact]
    public async Task What_the_law_binds_needs_its_basis()
    {
        Assert.Contains("MaximumRate", await RefusedAsync(ParameterDraft.Of<CityPlanningTax>(ParameterScope.National, Day("2024-04-01")).With(tax => tax.MaximumRate, 0.3m)));
        await CeilingAsync("2000-01-01", 0.3m);
        var draft = Rate("2024-04-01", 0.1m);
        draft.LegalBasis = " ";
        Assert.Contains("Rate", await RefusedAsync(draft));
        await Store.RecordAsync(By, ParameterDraft.Of<CityPlanningTax>(ParameterScope.National, Day("2024-04-01")).With(tax => tax.Prepayment, true), Token);
    }

    [Fact]
    public async Task Slips_of_the_pen_are_told_the_nearest_name()
    {
        Assert.Contains("test.city-planning-tax", await RefusedAsync(new ParameterDraft("test.city-plannning-tax", Body(), Day("2024-04-01"))));
        var draft = new ParameterDraft("test.city-planning-tax", Body(), Day("2024-04-01"));
        draft.Set["rate"] = JsonElement.Parse("0.1");
        Assert.Contains("'Rate'", await RefusedAsync(draft));
        Assert.Contains("neither", await RefusedAsync(new ParameterDraft("test.city-planning-tax", Body(), Day("2024-04-01"))));
        draft = ParameterDraft.Of<CityPlanningTax>(Body(), Day("2024-04-01")).With(tax => tax.Inquiries, "a").Without(tax => tax.Inquiries);
        Assert.Contains("both", await RefusedAsync(draft));
    }

    [Fact]
    public async Task Text_that_cannot_be_kept_is_refused()
    {
        await CeilingAsync("2000-01-01", 0.3m);
        foreach (var text in (string[])["a\0b", "half \ud83d"])
        {
            await RefusedAsync(Rate("2024-04-01", 0.1m).By(text));
            await Assert.ThrowsAsync<ParameterException>(async () => await Store.RecordAsync(text, Rate("2024-04-01", 0.1m), Token));
        }

        await Assert.ThrowsAsync<ParameterException>(async () => await Store.RecordAsync(" ", Rate("2024-04-01", 0.1m), Token));
    }

    [Fact]
    public async Task The_class_is_recorded_for_the_body()
    {
        await RefusedAsync(ParameterDraft.Of<MunicipalityClassification>(ParameterScope.Class("town"), Day("2024-04-01")).With(at => at.Class, "town"));
        Assert.Contains("Class", await RefusedAsync(ParameterDraft.Of<MunicipalityClassification>(Body(), Day("2024-04-01")).With(at => at.Class, "Town Hall")));
    }

    [Fact]
    public async Task A_body_may_do_without_what_it_ended()
    {
        await CeilingAsync("2000-01-01", 0.3m);
        await RateAsync("2024-04-01", 0.1m);
        await Store.RecordAsync(By, ParameterDraft.Of<CityPlanningTax>(Body(), Day("2027-04-01")).Without(tax => tax.Rate).By("ordinance 9"), Token);
        Assert.Throws<ParameterValidationException>(() => Reader<CityPlanningTax>().AsOf(Day("2027-04-01"), Chiyoda));
        Assert.Equal(0.1m, Reader<CityPlanningTax>().AsOf(Day("2027-03-31"), Chiyoda).Rate);
    }

    [Theory]
    [InlineData("131016", true)]
    [InlineData("131017", false)]
    [InlineData("13101", false)]
    [InlineData("012131", true)]
    [InlineData("012050", true)]
    [InlineData("012041", true)]
    [InlineData("010006", true)]
    [InlineData("１３１０１６", false)]
    [InlineData("", false)]
    public async Task A_body_has_a_code(string code, bool valid)
    {
        Assert.Equal(valid, MunicipalityCodes.IsValid(code));
        if (valid)
            return;
        Assert.Throws<ParameterException>(() => Reader<Desk>().AsOf(Day("2024-04-01"), code));
        await Assert.ThrowsAsync<ParameterException>(async () => await Reader<Desk>().AsOfAsync(Day("2024-04-01"), code, Token));
    }

    [Fact]
    public async Task More_bodies_than_are_kept_in_memory_are_read_as_well()
    {
        await CeilingAsync("2000-01-01", 0.3m);
        string[] codes = [.. Enumerable.Range(1001, 40).Select(number => Enumerable.Range(0, 10).Select(check => $"{number:D5}{check}").First(MunicipalityCodes.IsValid))];
        foreach (var code in codes)
            await RateAsync("2024-04-01", codes.IndexOf(code) / 1000m, code);
        for (var round = 0; round < 3; round++)
        {
            foreach (var code in codes)
                Assert.Equal(codes.IndexOf(code) / 1000m, Reader<CityPlanningTax>().AsOf(Day("2024-04-01"), code).Rate);
        }
    }

    [Theory]
    [InlineData("national")]
    [InlineData("class:designated-city")]
    [InlineData("body:131016")]
    public void Scopes_are_text(string text) => Assert.Equal(text, ParameterScope.Parse(text).ToString());

    [Theory]
    [InlineData("")]
    [InlineData("National")]
    [InlineData("class:")]
    [InlineData("class:-a")]
    [InlineData("class:A")]
    [InlineData("class:a--b")]
    [InlineData("body:131017")]
    [InlineData("prefecture:13")]
    public void Other_text_is_no_scope(string text) => Assert.Throws<ParameterException>(() => ParameterScope.Parse(text));

    [Fact]
    public async Task Values_are_the_same_in_every_culture()
    {
        var before = System.Globalization.CultureInfo.CurrentCulture;
        System.Globalization.CultureInfo.CurrentCulture = new("de-DE");
        try
        {
            await VehiclesAsync();
            await Store.RecordAsync(By, Vehicles(("car", 14_999.5m)).With(tax => tax.DueDate, Day("2024-05-31")), Token);
            var tax = Reader<LightVehicleTax>().AsOf(Day("2024-04-01"), Chiyoda);
            Assert.Equal((14_999.5m, Day("2024-05-31")), (tax.Amounts["car"], tax.DueDate!.Value));
            Assert.Contains("15000.5", await RefusedAsync(Vehicles(("car", 15_000.5m))));
        }
        finally
        {
            System.Globalization.CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public async Task Messages_speak_Japanese()
    {
        var before = System.Globalization.CultureInfo.CurrentUICulture;
        System.Globalization.CultureInfo.CurrentUICulture = new("ja-JP");
        try
        {
            Assert.Contains("上限", await RefusedAsync(Rate("2024-04-01", 0.1m)) + await CeilingProblemAsync());
        }
        finally
        {
            System.Globalization.CultureInfo.CurrentUICulture = before;
        }
    }

    private async Task<string> CeilingProblemAsync()
    {
        await CeilingAsync("2000-01-01", 0.3m);
        return await RefusedAsync(Rate("2024-04-01", 0.31m));
    }

    private async Task VehiclesAsync() => await Store.RecordAsync(
        By,
        ParameterDraft.Of<LightVehicleTax>(ParameterScope.National, Day("2000-01-01")).With(tax => tax.HighestMultiple, 1.5m).With(tax => tax.Standard, new Dictionary<string, decimal> { ["car"] = 10_000m }).By("law"),
        Token);

    private static ParameterDraft<LightVehicleTax> Vehicles(params (string Kind, decimal Amount)[] amounts) =>
        ParameterDraft.Of<LightVehicleTax>(Body(), Day("2024-04-01")).With(tax => tax.Amounts, amounts.ToDictionary(amount => amount.Kind, amount => amount.Amount)).By("ordinance");
}
