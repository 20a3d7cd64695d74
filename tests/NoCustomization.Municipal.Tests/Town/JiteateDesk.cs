using System.Collections.Generic;
using System.Linq;
using NoCustomization.Municipal.Common;
using NoCustomization.Municipal.Jiteate;
using NoCustomization.Parameters;

namespace NoCustomization.Municipal.Tests.Town;

/// <summary>What the test package does with the parameters of its folder.</summary>
internal static class JiteateDesk
{
    public static IEnumerable<string> Work(Books books)
    {
        var office = books.Read<ClosedDays>().ToCalendar();
        yield return books.Say<PaymentDay>(p => p.For(2026, 10, office) + " " + p.OnClosedDay);
        yield return books.Say<Allowance>(p => string.Join(",", p.Amounts.Select(amount => amount.Case + amount.YenPerMonth)) + " " + p.Months.Count + " " + p.LastBirthday);
        yield return books.Say<AllowanceNotices>(p => p.TextFor("deadline") + p.MostCharacters);
    }
}
