using System.Collections.Generic;
using System.Linq;
using NoCustomization.Municipal.Calendars;
using NoCustomization.Municipal.Common;
using NoCustomization.Municipal.Kaigo;
using NoCustomization.Municipal.Money;
using NoCustomization.Parameters;

namespace NoCustomization.Municipal.Tests.Town;

/// <summary>What the test package does with the parameters of its folder.</summary>
internal static class KaigoDesk
{
    public static IEnumerable<string> Work(Books books)
    {
        var day = new EffectiveDate(2026, 4, 15);
        var toYen = new Rounding(1, RoundingDirection.Down);
        var office = books.Read<ClosedDays>().ToDueDateCalendar();
        yield return books.Say<PremiumStages>(p => p.StageByIncome(new Yen(1_200_000))!.Yen + " " + p.StageByIncome(new Yen(9_000_000))!.Stage + " " + p.Find(1)!.Yen);
        yield return books.Say<BaseAmount>(p => new Yen(p.YenPerMonth).ToPrinted());
        yield return books.Say<CareInsuranceInstalments>(p => string.Join(",", p.Divide(new Yen(50_000), FiscalYear.Of(day), office).Select(part => part.DueDate + "=" + part.Amount)) + " " + p.OnClosedDay + p.SingleTermUpToYen);
        yield return books.Say<AssessmentCommittee>(p => p.Members.ToString());
        yield return books.Say<CareInsuranceReduction>(p => p.ReductionOf("01", new Yen(10_000), toYen) + p.Entries[1].Name);
    }
}
