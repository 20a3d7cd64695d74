using System.Collections.Generic;
using System.Linq;
using NoCustomization.Municipal.Calendars;
using NoCustomization.Municipal.Common;
using NoCustomization.Municipal.Kotei;
using NoCustomization.Municipal.Money;
using NoCustomization.Parameters;

namespace NoCustomization.Municipal.Tests.Town;

/// <summary>What the test package does with the parameters of its folder.</summary>
internal static class KoteiDesk
{
    public static IEnumerable<string> Work(Books books)
    {
        var day = new EffectiveDate(2026, 4, 15);
        var toYen = new Rounding(1, RoundingDirection.Down);
        var office = books.Read<ClosedDays>().ToDueDateCalendar();
        yield return books.Say<PropertyTaxRate>(p => new Rate(p.Percent).Of(new Yen(1_000_000), toYen).ToPrinted());
        yield return books.Say<CityPlanningRate>(p => new Rate(p.Percent) + " <= " + new Rate(p.CeilingPercent));
        yield return books.Say<ExemptionPoint>(p => p.LandYen + " " + p.HouseYen + " " + p.DepreciableYen);
        yield return books.Say<PropertyTaxInstalments>(p => string.Join(",", p.Divide(new Yen(50_000), FiscalYear.Of(day), office).Select(part => part.DueDate + "=" + part.Amount)) + " " + p.OnClosedDay + p.SingleTermUpToYen);
        yield return books.Say<PrepaymentBonus>(p => p.IsGranted + " " + new Rate(p.PercentPerMonth ?? 0) + " <= " + new Rate(p.CeilingPercentPerMonth));
        yield return books.Say<ResidentialLand>(p => p.SmallShare.Of(new Yen(6_000_000), toYen) + " " + p.GeneralShare + " " + p.SmallUpToSquareMetres);
        yield return books.Say<LandDisasterReduction>(p => p.ShareOf(new Fraction(4, 10), new Yen(1_500_000)) + " " + p.ShareOf(new Fraction(1, 2), new Yen(9_000_000)) + " " + p.ShareOf(new Fraction(1, 10), new Yen(0)));
        yield return books.Say<HouseDisasterReduction>(p => p.ShareOf(new Fraction(4, 10), new Yen(1_500_000)) + " " + p.ShareOf(new Fraction(1, 2), new Yen(9_000_000)) + " " + p.ShareOf(new Fraction(1, 10), new Yen(0)));
        yield return books.Say<LandNames>(p => p.Find("01", day)!.Name);
    }
}
