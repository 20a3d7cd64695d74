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
        var office = books.Read<ClosedDays>();
        var banks = books.Read<BankClosedDays>().ToCalendar(office);
        yield return books.Say<PaymentDay>(p => p.For(2026, 10, banks) + " " + p.OnClosedDay);
        yield return books.Say<Allowance>(p => string.Join(",", p.Amounts.Select(amount => amount.Case + amount.YenPerMonth)) + " " + p.Months.Count + " " + p.LastAgeReached + " " + p.LastAgeCounted);
        yield return books.Say<AllowanceNotices>(p => p.TextFor("deadline") + p.MostCharacters);
    }
}
