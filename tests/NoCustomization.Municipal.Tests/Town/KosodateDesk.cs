using System.Collections.Generic;
using NoCustomization.Municipal.Kosodate;

namespace NoCustomization.Municipal.Tests.Town;

/// <summary>What the test package does with the parameters of its folder.</summary>
internal static class KosodateDesk
{
    public static IEnumerable<string> Work(Books books)
    {
        yield return books.Say<ParentsBurden>(p => p.YenByTier["3-short-d5"] + " <= " + p.NationalYenByTier["3-short-d5"]);
        yield return books.Say<ApplicationDeadline>(p => p.DayOfPreviousMonth.ToString());
    }
}
