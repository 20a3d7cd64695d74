using System.Collections.Generic;
using NoCustomization.Municipal.Calendars;
using NoCustomization.Municipal.Common;
using NoCustomization.Municipal.Money;
using NoCustomization.Municipal.Shuno;
using NoCustomization.Parameters;

namespace NoCustomization.Municipal.Tests.Town;

/// <summary>What the test package does with the parameters of its folder.</summary>
internal static class ShunoDesk
{
    public static IEnumerable<string> Work(Books books)
    {
        var day = new EffectiveDate(2026, 4, 15);
        var banks = books.Read<BankClosedDays>().ToCalendar(books.Read<ClosedDays>());
        var toYen = new Rounding(1, RoundingDirection.Down);
        yield return books.Say<DebitDates>(p => p.For("keiji", new FiscalYear(2026), 1, new EffectiveDate(2026, 5, 31), banks) + " " + p.For("kotei", new FiscalYear(2026), 4, new EffectiveDate(2027, 2, 28), banks));
        yield return books.Say<Dunning>(p => day.AddDays(p.Days) + " <= " + day.AddDays(p.CeilingDays));
        yield return books.Say<LateCharge>(p => LateCharge.Of(new Yen(100_000), new EffectiveDate(2026, 5, 31), new EffectiveDate(2026, 7, 30), _ => p, toYen) + " <= " + new Rate(p.FirstCeilingPercent) + new Rate(p.ThenCeilingPercent));
    }
}
