using System.Collections.Generic;
using NoCustomization.Municipal.Common;
using NoCustomization.Municipal.Inkan;
using NoCustomization.Municipal.Money;
using NoCustomization.Parameters;

namespace NoCustomization.Municipal.Tests.Town;

/// <summary>What the test package does with the parameters of its folder.</summary>
internal static class InkanDesk
{
    public static IEnumerable<string> Work(Books books)
    {
        var day = new EffectiveDate(2026, 4, 15);
        yield return books.Say<SealSize>(p => p.Accepts(8, 8) + " " + p.Accepts(9, 9) + " " + p.Accepts(26, 9));
        yield return books.Say<MinimumAge>(p => p.Years.ToString());
        yield return books.Say<AnswerPeriod>(p => day.AddDays(p.Days).ToString());
        yield return books.Say<RegistrationFee>(p => new Yen(p.Yen).ToPrinted());
        yield return books.Say<CertificateFee>(p => p.YenByChannel[FeeChannel.Counter] + " " + p.YenByChannel[FeeChannel.Store]);
        yield return books.Say<RegistrationCard>(p => p.Medium.ToString());
        yield return books.Say<Ordinance>(p => p.Title + " " + p.Number);
        yield return books.Say<RefusalReasons>(p => p.Find("01", day)!.Name);
        yield return books.Say<MovingOut>(p => day.AddDays(-p.DaysBefore).ToString());
    }
}
