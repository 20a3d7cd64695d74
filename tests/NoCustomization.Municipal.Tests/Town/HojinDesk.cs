using System.Collections.Generic;
using NoCustomization.Municipal.Hojin;
using NoCustomization.Municipal.Money;

namespace NoCustomization.Municipal.Tests.Town;

/// <summary>What the test package does with the parameters of its folder.</summary>
internal static class HojinDesk
{
    public static IEnumerable<string> Work(Books books)
    {
        yield return books.Say<CorporateRate>(p => new Rate(p.Percent) + " <= " + new Rate(p.CeilingPercent));
    }
}
