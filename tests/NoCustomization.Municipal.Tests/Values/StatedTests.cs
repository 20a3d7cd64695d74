using System;
using System.ComponentModel.DataAnnotations;
using System.Linq;
using System.Reflection;
using NoCustomization.Municipal.Common;
using NoCustomization.Municipal.Inkan;
using NoCustomization.Municipal.Juki;
using NoCustomization.Municipal.Kaigo;
using NoCustomization.Municipal.Keiji;
using NoCustomization.Municipal.Kojin;
using NoCustomization.Municipal.Kokuho;
using NoCustomization.Municipal.Points;
using NoCustomization.Municipal.Shuno;
using NoCustomization.Municipal.Tests.Framework;
using NoCustomization.Parameters;
using Xunit;

namespace NoCustomization.Municipal.Tests.Values;

/// <summary>What is left out, or written wrongly, is refused: it never becomes 0, nothing, or the first choice.</summary>
public sealed class StatedTests
{
    // A number that is left out would be 0, a choice its first value.
    [Fact]
    public void No_value_has_a_default_that_nobody_stated()
    {
        foreach (var point in MunicipalCatalog.Standard.Points.Concat(MunicipalCatalog.Standard.NationalValues).Where(point => !point.IsContract))
        {
            Check(point.Id, point.Type, isRow: false);
            foreach (var setting in point.Settings.Where(setting => setting.Parts.Count > 0))
                Check(point.Id + "." + setting.Name, setting.Type.GetGenericArguments()[^1], isRow: true);
        }

        static void Check(string id, Type type, bool isRow)
        {
            var made = Activator.CreateInstance(type)!;
            foreach (var property in type.GetProperties().Where(property => property.SetMethod is not null && property.PropertyType.IsValueType && property.PropertyType != typeof(bool) && Nullable.GetUnderlyingType(property.PropertyType) is null))
            {
                var isDemanded = property.IsDefined(typeof(RequiredAttribute)) || (!isRow && property.IsDefined(typeof(StatutoryAttribute)));
                var hasDefault = property.PropertyType == typeof(int) && property.GetValue(made) is not 0;
                Assert.True(isDemanded || hasDefault, $"{id}.{property.Name} may be left out and is then {property.GetValue(made)}.");
            }
        }
    }

    [Fact]
    public void A_fee_without_an_amount_is_not_free_of_charge() =>
        Assert.Contains("Fees[0].Yen is missing", Stated.Refusal<CertificateFees>("""{"Fees":[{"Certificate":"juminhyo","Name":"住民票"}]}"""));

    [Fact]
    public void A_share_that_is_left_out_is_not_nothing() =>
        Assert.Contains("Entries[1].Share is missing", Stated.Refusal<ReductionGrounds>("""{"Entries":[{"Code":"01","Name":"生活扶助","Share":"10/10"},{"Code":"02","Name":"障害者"}]}"""));

    [Fact]
    public void A_body_without_a_code_is_refused() => Assert.Contains("Code", Stated.Refusal<Body>("""{"Name":"千代田区"}"""));

    [Fact]
    public void An_insurer_without_a_number_is_refused() => Assert.NotNull(Stated.Refusal<Insurer>("{}"));

    [Fact]
    public void A_choice_that_is_left_out_is_not_the_first_one()
    {
        Assert.NotNull(Stated.Refusal<LevyNameSetting>("{}"));
        Assert.NotNull(Stated.Refusal<TextOverflowHandling>("{}"));
        Assert.NotNull(Stated.Refusal<LinkageTimingSetting>("{}"));
        Assert.NotNull(Stated.Refusal<RegistrationCard>("{}"));
        Assert.NotNull(Stated.Refusal<MailAddressing>("{}"));
        Assert.Contains("EveryMinutes", Stated.Refusal<LinkageTimingSetting>("""{"Timing":"QuasiRealTime"}"""));
        Assert.Null(Stated.Refusal<LinkageTimingSetting>("""{"Timing":"RealTime"}"""));
        Assert.Contains("Target", Stated.Refusal<PersonNotice>("""{"IsUsed":true}"""));
        Assert.Null(Stated.Refusal<PersonNotice>("""{"IsUsed":false}"""));
    }

    [Fact]
    public void A_row_without_its_code_is_refused()
    {
        Assert.Contains("Entries[0].Code is missing", Stated.Refusal<AddressTable>("""{"Entries":[{"Name":"丸の内","From":"2000-04-01"}]}"""));
        Assert.Contains("Entries[0].Address is missing", Stated.Refusal<PostalTable>("""{"Entries":[{"Code":"1000005"}]}"""));
    }

    [Fact]
    public void A_restriction_whose_level_is_misspelt_does_not_let_pass()
    {
        const string Kind = """{"Kinds":[{"Code":"01","Name":"訴訟中","Change":"None",%"Inquiry":"Alert"}]}""";
        Assert.Contains("Kinds[0].Issue is missing", Stated.Refusal<RestrictionKinds>(Kind.Replace("%", "", StringComparison.Ordinal)));
        Assert.NotNull(Stated.Refusal<RestrictionKinds>(Kind.Replace("%", "\"Isue\":\"Error\",", StringComparison.Ordinal)));
        Assert.Equal(RestrictionLevel.Error, Stated.Read<RestrictionKinds>(Kind.Replace("%", "\"Issue\":\"Error\",", StringComparison.Ordinal)).Kinds[0].LevelOf(RestrictedProcess.Issue));
    }

    [Fact]
    public void A_channel_that_does_not_exist_is_refused()
    {
        Assert.NotNull(Stated.Refusal<FeeDiscount>("""{"YenByChannel":{"Shop":100}}"""));
        Assert.NotNull(Stated.Refusal<CertificateFee>("""{"YenByChannel":{"Shop":100}}"""));
        Assert.Null(Stated.Refusal<FeeDiscount>("""{"YenByChannel":{"Store":100}}"""));
    }

    [Fact]
    public void Amounts_below_zero_are_refused()
    {
        Assert.Contains("YenByChannel[Store] must be at least 0", Stated.Refusal<FeeDiscount>("""{"YenByChannel":{"Store":-100}}"""));
        Assert.NotNull(Stated.Refusal<VehicleRates>("""{"YenByClass":{"farm":-1},"CeilingYenByClass":{"farm":3600}}"""));
    }

    [Theory]
    [InlineData("""[{"Stage":1,"Criterion":"Income","IncomeBelowYen":100,"Yen":1},{"Stage":2,"Criterion":"Income","Yen":2}]""", null)]
    [InlineData("""[{"Stage":1,"Criterion":"Circumstances","Yen":1},{"Stage":2,"Criterion":"Income","Yen":2}]""", null)]
    [InlineData("""[{"Stage":1,"Criterion":"Income","Yen":1},{"Stage":2,"Criterion":"Income","Yen":2}]""", "IncomeBelowYen")]
    [InlineData("""[{"Stage":1,"Criterion":"Income","IncomeBelowYen":200,"Yen":1},{"Stage":2,"Criterion":"Income","IncomeBelowYen":100,"Yen":2},{"Stage":3,"Criterion":"Income","Yen":3}]""", "must rise")]
    [InlineData("""[{"Stage":1,"Criterion":"Income","IncomeBelowYen":200,"Yen":1}]""", "The last row")]
    [InlineData("""[{"Stage":2,"Criterion":"Circumstances","Yen":1},{"Stage":2,"Criterion":"Income","Yen":2}]""", "Stage must rise")]
    [InlineData("""[{"Stage":1,"Criterion":"Circumstances","IncomeBelowYen":1,"Yen":1}]""", "must not be stated")]
    public void Stages_of_the_premium_are_in_order_and_cover_every_income(string stages, string? problem) => Expect(problem, Stated.Refusal<PremiumStages>($$"""{"Stages":{{stages}}}"""));

    [Theory]
    [InlineData("Daily", "", null)]
    [InlineData("Weekly", "", "Weekday must be stated")]
    [InlineData("Once", "", "On must be stated")]
    [InlineData("MonthlyOnDay", "", "Day must be stated")]
    [InlineData("MonthlyOnDay", "\"Day\":31,", null)]
    public void A_batch_that_would_never_run_is_refused(string frequency, string more, string? problem) =>
        Expect(problem, Stated.Refusal<BatchSchedule>($$"""{"Runs":[{"Batch":"b","Frequency":"{{frequency}}",{{more}}"At":"01:00"}]}"""));

    [Fact]
    public void The_kind_of_move_that_must_not_be_is_refused()
    {
        Assert.Contains("転居取消", Stated.Refusal<ReasonCodes>("""{"Reasons":[{"Code":"9","Name":"転居取消","From":"2020-04-01","StandardCode":"1"}]}"""));
        Assert.Contains("stated twice", Stated.Refusal<ReasonCodes>("""{"Reasons":[{"Code":"9","Name":"転入","From":"2020-04-01","StandardCode":"1"},{"Code":"9","Name":"転出","From":"2020-04-01","StandardCode":"2"}]}"""));
    }

    [Fact]
    public void One_term_is_not_debited_on_two_days() => Assert.Contains("stated twice", Stated.Refusal<DebitDates>(
        """{"Otherwise":"DueDate","Dates":[{"Levy":"keiji","Year":"2026","Term":1,"Date":"2026-05-20"},{"Levy":"keiji","Year":"2026","Term":1,"Date":"2026-05-21"}]}"""));

    private static void Expect(string? problem, string? refusal)
    {
        if (problem is null)
            Assert.Null(refusal);
        else
            Assert.Contains(problem, refusal, StringComparison.Ordinal);
    }
}
