using System.Collections.Generic;
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
        var toYen = new Rounding(1, RoundingDirection.Down);
        yield return books.Say<DebitDates>(p => p.For("keiji", new EffectiveDate(2026, 5, 29), 1) + " " + p.For("kotei", new EffectiveDate(2026, 7, 31), 2));
        yield return books.Say<Dunning>(p => day.AddDays(p.Days) + " <= " + day.AddDays(p.CeilingDays));
        yield return books.Say<LateCharge>(p => p.Of(new Yen(100_000), 60, toYen) + " <= " + new Rate(p.FirstCeilingPercent) + new Rate(p.ThenCeilingPercent));
    }
}
