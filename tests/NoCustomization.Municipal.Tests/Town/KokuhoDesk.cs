using System.Collections.Generic;
using System.Linq;
using NoCustomization.Municipal.Calendars;
using NoCustomization.Municipal.Common;
using NoCustomization.Municipal.Kokuho;
using NoCustomization.Municipal.Money;
using NoCustomization.Parameters;

namespace NoCustomization.Municipal.Tests.Town;

/// <summary>What the test package does with the parameters of its folder.</summary>
internal static class KokuhoDesk
{
    public static IEnumerable<string> Work(Books books)
    {
        var day = new EffectiveDate(2026, 4, 15);
        var toYen = new Rounding(1, RoundingDirection.Down);
        var office = books.Read<ClosedDays>().ToDueDateCalendar();
        yield return books.Say<LevyNameSetting>(p => p.Name.ToString());
        yield return books.Say<LevyMethodSetting>(p => p.Method.ToString());
        yield return books.Say<LevyRates>(p => p.Parts[0].Part + " " + new Rate(p.Parts[0].IncomePercent) + " " + p.Parts[0].PerCapitaYen + " " + p.Parts[0].PerHouseholdYen + " " + p.Parts[0].AssetPercent);
        yield return books.Say<LevyCeiling>(p => p.YenByPart["medical"] + " <= " + p.NationalYenByPart["medical"]);
        yield return books.Say<StatutoryRelief>(p => string.Join(",", p.Steps.Select(step => step.Name + step.Share.Of(new Yen(38_000), toYen))));
        yield return books.Say<PreschoolRelief>(p => p.Share.ToString());
        yield return books.Say<BasicDeduction>(p => new Yen(p.Yen).ToPrinted());
        yield return books.Say<HealthInsuranceInstalments>(p => string.Join(",", p.Divide(new Yen(50_000), FiscalYear.Of(day), office).Select(part => part.DueDate + "=" + part.Amount)) + " " + p.OnClosedDay + p.SingleTermUpToYen);
        yield return books.Say<HealthInsuranceReduction>(p => p.ReductionOf("02", new Yen(10_000), toYen) + p.Entries[0].Name);
        yield return books.Say<Insurer>(p => p.Number + " " + p.Number.HasSixDigits);
    }
}
