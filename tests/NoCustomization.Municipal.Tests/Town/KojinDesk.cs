using System.Collections.Generic;
using System.Linq;
using NoCustomization.Municipal.Calendars;
using NoCustomization.Municipal.Common;
using NoCustomization.Municipal.Kojin;
using NoCustomization.Municipal.Money;
using NoCustomization.Parameters;

namespace NoCustomization.Municipal.Tests.Town;

/// <summary>What the test package does with the parameters of its folder.</summary>
internal static class KojinDesk
{
    public static IEnumerable<string> Work(Books books)
    {
        var day = new EffectiveDate(2026, 4, 15);
        var toYen = new Rounding(1, RoundingDirection.Down);
        var office = books.Read<ClosedDays>().ToDueDateCalendar();
        yield return books.Say<MunicipalIncomeRate>(p => new Rate(p.Percent).Of(new Yen(1_000_000), toYen).ToPrinted());
        yield return books.Say<PrefecturalIncomeRate>(p => new Rate(p.Percent).Of(new Yen(1_000_000), toYen).ToPrinted());
        yield return books.Say<MunicipalPerCapita>(p => new Yen(p.Yen).ToPrinted());
        yield return books.Say<PrefecturalPerCapita>(p => new Yen(p.Yen).ToPrinted());
        yield return books.Say<ForestEnvironmentTax>(p => new Yen(p.Yen).ToPrinted());
        yield return books.Say<TaxableBaseRounding>(p => new Rounding(p.UnitYen, p.Direction).Apply(new Yen(1_234_567)).ToPrinted());
        yield return books.Say<NonTaxableThresholds>(p => p.Thresholds[0].AreaGrade + " " + p.Thresholds[0].BaseYen + "+" + p.Thresholds[0].SurchargeYen);
        yield return books.Say<ReductionGrounds>(p => p.ReductionOf("02", new Yen(10_000), toYen) + " " + p.ReductionOf("99", new Yen(10_000), toYen) + p.Entries[0].Name);
        yield return books.Say<DisasterReduction>(p => p.ShareOf(new Fraction(4, 10), new Yen(1_500_000)) + " " + p.ShareOf(new Fraction(1, 2), new Yen(9_000_000)) + " " + p.ShareOf(new Fraction(1, 10), new Yen(0)));
        yield return books.Say<ReductionDeadline>(p => p.LastDayFor(new EffectiveDate(2026, 6, 30)).ToString());
        yield return books.Say<ReductionRounding>(p => new Rounding(p.UnitYen, p.Direction).Apply(new Yen(4_210)).ToPrinted());
        yield return books.Say<InhabitantTaxInstalments>(p => string.Join(",", p.Divide(new Yen(50_000), FiscalYear.Of(day), office).Select(part => part.DueDate + "=" + part.Amount)) + " " + p.OnClosedDay + p.SingleTermUpToYen);
        yield return books.Say<FullYearSlip>(p => p.IsEnclosed.ToString());
        yield return books.Say<ReductionLetters>(p => p.TextFor("granted") + p.MostCharacters);
    }
}
