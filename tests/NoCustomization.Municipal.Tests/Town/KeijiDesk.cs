using System.Collections.Generic;
using System.Linq;
using NoCustomization.Municipal.Calendars;
using NoCustomization.Municipal.Common;
using NoCustomization.Municipal.Keiji;
using NoCustomization.Municipal.Money;
using NoCustomization.Parameters;

namespace NoCustomization.Municipal.Tests.Town;

/// <summary>What the test package does with the parameters of its folder.</summary>
internal static class KeijiDesk
{
    public static IEnumerable<string> Work(Books books)
    {
        var day = new EffectiveDate(2026, 4, 15);
        var office = books.Read<ClosedDays>().ToDueDateCalendar();
        yield return books.Say<VehicleRates>(p => p.YenByClass["farm"] + " <= " + p.CeilingYenByClass["farm"]);
        yield return books.Say<VehicleTaxInstalments>(p => string.Join(",", p.Divide(new Yen(50_000), FiscalYear.Of(day), office).Select(part => part.DueDate + "=" + part.Amount)) + " " + p.OnClosedDay + p.SingleTermUpToYen);
    }
}
