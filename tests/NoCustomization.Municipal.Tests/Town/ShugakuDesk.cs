using System.Collections.Generic;
using System.Linq;
using NoCustomization.Municipal.Numbers;
using NoCustomization.Municipal.Shugaku;
using NoCustomization.Parameters;

namespace NoCustomization.Municipal.Tests.Town;

/// <summary>What the test package does with the parameters of its folder.</summary>
internal static class ShugakuDesk
{
    public static IEnumerable<string> Work(Books books)
    {
        var day = new EffectiveDate(2026, 4, 15);
        yield return books.Say<SchoolDistricts>(p => p.Districts.Single(district => district.Covers(AddressCode.Parse("13101001002"))).Name);
        yield return books.Say<ChangeReasons>(p => p.Find("01", day)!.Name);
    }
}
