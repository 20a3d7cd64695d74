using System.Collections.Generic;
using NoCustomization.Municipal.Kenko;
using NoCustomization.Parameters;

namespace NoCustomization.Municipal.Tests.Town;

/// <summary>What the test package does with the parameters of its folder.</summary>
internal static class KenkoDesk
{
    public static IEnumerable<string> Work(Books books)
    {
        var day = new EffectiveDate(2026, 4, 15);
        yield return books.Say<CheckupFees>(p => p.Fees[0].Checkup + " " + p.Fees[0].Yen + " " + p.Fees[0].Exempt[0]);
        yield return books.Say<VaccineLots>(p => p.Find("LOT-1", day)!.Name + (p.Find("LOT-1", new EffectiveDate(2027, 4, 1)) is null));
        yield return books.Say<Invitations>(p => p.TextFor("invite") + p.MostCharacters);
    }
}
