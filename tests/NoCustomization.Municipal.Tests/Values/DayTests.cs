using System;
using NoCustomization.Municipal.Calendars;
using NoCustomization.Municipal.Common;
using NoCustomization.Municipal.Money;
using NoCustomization.Municipal.Shuno;
using NoCustomization.Municipal.Tests.Framework;
using NoCustomization.Parameters;
using Xunit;

namespace NoCustomization.Municipal.Tests.Values;

/// <summary>Values that say what holds on a day.</summary>
public sealed class DayTests
{
    private static readonly Rounding s_toYen = new(1, RoundingDirection.Down);

    private static readonly ClosedDays s_closed = new()
    {
        Holidays = [Holiday(2028, 1, 1), Holiday(2029, 1, 1)],
        FirstYear = 2028,
        LastYear = 2029,
        Weekdays = [DayOfWeek.Saturday, DayOfWeek.Sunday],
        OpenDays = [new EffectiveDate(2029, 4, 1)],
    };

    private static readonly IBusinessCalendar s_banks = new BankClosedDays { Weekdays = [DayOfWeek.Saturday, DayOfWeek.Sunday] }.ToCalendar(s_closed);

    [Theory]
    [InlineData("\"Weekdays\":[\"Saturday\"],", 2026, 2026, null)]
    [InlineData("", 2026, 2026, "Weekdays")]
    [InlineData("\"Weekdays\":[],", 2026, 2026, "Weekdays")]
    [InlineData("\"Weekdays\":[\"Saturday\"],", 2025, 2026, "The year 2025")]
    [InlineData("\"Weekdays\":[\"Saturday\"],", 2027, 2026, "after the last")]
    [InlineData("\"Weekdays\":[\"Saturday\"],", 2027, 2027, "outside the years")]
    public void Closed_days_are_whole(string weekdays, int first, int last, string? problem)
    {
        var refusal = Stated.Refusal<ClosedDays>($$"""{ {{weekdays}} "Holidays":[{"Day":"2026-05-04","Name":"みどりの日"}],"FirstYear":{{first}},"LastYear":{{last}} }""");
        if (problem is null)
            Assert.Null(refusal);
        else
            Assert.Contains(problem, refusal, StringComparison.Ordinal);
    }

    [Fact]
    public void A_table_of_holidays_has_no_year_without_any() => Assert.Throws<ArgumentException>(() => new HolidayTable(2025, 2026, [new(new EffectiveDate(2026, 1, 1), "元日")]));

    [Fact]
    public void Opening_on_a_Sunday_moves_no_due_date()
    {
        var sunday = new EffectiveDate(2029, 4, 1);
        Assert.False(s_closed.ToOfficeCalendar().IsClosed(sunday));
        Assert.Equal(new EffectiveDate(2029, 4, 2), s_closed.ToDueDateCalendar().Move(sunday, ClosedDayRule.NextOpenDay));
    }

    // 31 March 2029 is a Saturday.
    [Fact]
    public void The_debit_date_of_March_may_lie_in_the_next_fiscal_year()
    {
        var dates = new DebitDates { Otherwise = DebitDateRule.DueDate, Dates = [Debit(2028, 12, "2029-04-10"), Debit(2029, 12, "2030-03-29")] };
        Assert.Equal(new EffectiveDate(2029, 4, 10), dates.For("kokuho", new FiscalYear(2028), 12, new EffectiveDate(2029, 3, 31), s_banks));
        Assert.Equal(new EffectiveDate(2029, 4, 2), dates.For("kotei", new FiscalYear(2028), 4, new EffectiveDate(2029, 3, 31), s_banks));
        Assert.Equal(new EffectiveDate(2029, 3, 30), new DebitDates { Otherwise = DebitDateRule.LastBusinessDay }.For("kotei", new FiscalYear(2028), 4, new EffectiveDate(2029, 3, 31), s_banks));
    }

    [Fact]
    public void The_lower_rate_holds_for_months_and_each_day_has_the_rate_of_its_year()
    {
        // 31 days of December at 1 %, 31 of January at 20 %: 651 percent days.
        var charge = LateCharge.Of(new Yen(36_500), new EffectiveDate(2026, 11, 30), new EffectiveDate(2027, 1, 31), day => Rates(day.Year == 2026 ? 1 : 2, day.Year == 2026 ? 10 : 20), s_toYen);
        Assert.Equal(new Yen(651), charge);
    }

    [Theory]
    [InlineData("2026-01-31", "2026-02-28", 28)]
    [InlineData("2026-03-31", "2026-04-30", 30)]
    [InlineData("2026-05-30", "2026-06-30", 31)]
    [InlineData("2026-02-14", "2026-03-14", 28)]
    public void The_first_month_ends_before_the_day_of_the_same_number(string due, string lastLower, int days)
    {
        var (dueDate, last) = (EffectiveDate.Parse(due), EffectiveDate.Parse(lastLower));
        Assert.Equal(new Yen(days), LateCharge.Of(new Yen(36_500), dueDate, last, _ => Rates(1, 10), s_toYen));
        Assert.Equal(new Yen(days + 10), LateCharge.Of(new Yen(36_500), dueDate, last.AddDays(1), _ => Rates(1, 10), s_toYen));
    }

    [Fact]
    public void Nothing_is_charged_in_time_and_no_principal_is_negative()
    {
        var day = new EffectiveDate(2026, 4, 30);
        Assert.Equal(Yen.Zero, LateCharge.Of(new Yen(36_500), day, day.AddDays(-10), _ => Rates(1, 10), s_toYen));
        Assert.Throws<ArgumentOutOfRangeException>(() => LateCharge.Of(new Yen(-1), day, day.AddDays(1), _ => Rates(1, 10), s_toYen));
    }

    [Fact]
    public void A_day_that_a_month_does_not_have_is_its_last_one()
    {
        var run = new BatchRun { Frequency = BatchFrequency.MonthlyOnDay, Day = 31 };
        Assert.True(run.IsDue(new EffectiveDate(2026, 4, 30)) && run.IsDue(new EffectiveDate(2026, 2, 28)) && run.IsDue(new EffectiveDate(2026, 5, 31)));
        Assert.False(run.IsDue(new EffectiveDate(2026, 5, 30)));
    }

    [Fact]
    public void Somebody_certifies_or_nothing_is_issued()
    {
        var certifiers = new Certifiers
        {
            Entries =
            [
                Certifier(CertifierRole.Mayor, null, "2026-04-01", "2026-06-30"),
                Certifier(CertifierRole.ActingMayor, null, "2026-05-01", "2026-05-31"),
                Certifier(CertifierRole.WardHead, "北区", "2026-04-01", null),
            ],
        };
        Assert.Equal(CertifierRole.Mayor, certifiers.On(new EffectiveDate(2026, 4, 1)).Role);
        Assert.Equal(CertifierRole.ActingMayor, certifiers.On(new EffectiveDate(2026, 5, 1)).Role);
        Assert.Equal("北区", certifiers.On(new EffectiveDate(2026, 5, 1), "北区").Ward);
        Assert.Contains("2026-07-01", Assert.Throws<InvalidOperationException>(() => certifiers.On(new EffectiveDate(2026, 7, 1))).Message, StringComparison.Ordinal);
        Assert.Throws<InvalidOperationException>(() => certifiers.On(new EffectiveDate(2026, 5, 1), "南区"));
    }

    [Theory]
    [InlineData("""[{"Role":"Mayor","Title":"市長","Name":"甲","From":"2020-04-01"},{"Role":"Mayor","Title":"市長","Name":"乙","From":"2024-04-01"}]""", "2024-04-01")]
    [InlineData("""[{"Role":"WardHead","Title":"区長","Name":"甲","From":"2020-04-01"}]""", "Ward must be stated")]
    [InlineData("""[{"Role":"Mayor","Ward":"北区","Title":"市長","Name":"甲","From":"2020-04-01"}]""", "Ward must not be stated")]
    [InlineData("""[{"Role":"Mayor","Title":"市長","Name":"甲"}]""", "From is missing")]
    public void Certifiers_do_not_overlap(string entries, string problem) => Assert.Contains(problem, Stated.Refusal<Certifiers>($$"""{"Entries":{{entries}}}"""), StringComparison.Ordinal);

    private static Certifier Certifier(CertifierRole role, string? ward, string from, string? to) =>
        new() { Role = role, Ward = ward, Title = "t", Name = "n", From = EffectiveDate.Parse(from), To = to is null ? null : EffectiveDate.Parse(to) };

    private static DebitDate Debit(int year, int term, string date) => new() { Levy = "kokuho", Year = new FiscalYear(year), Term = term, Date = EffectiveDate.Parse(date) };

    private static Holiday Holiday(int year, int month, int day) => new() { Day = new EffectiveDate(year, month, day), Name = "祝日" };

    private static LateCharge Rates(decimal first, decimal then) => new() { FirstPercent = first, ThenPercent = then, FirstMonths = 1, DaysOfYear = 365 };
}
