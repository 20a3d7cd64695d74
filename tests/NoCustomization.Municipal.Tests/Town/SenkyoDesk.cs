using System.Collections.Generic;
using NoCustomization.Municipal.Senkyo;

namespace NoCustomization.Municipal.Tests.Town;

/// <summary>What the test package does with the parameters of its folder.</summary>
internal static class SenkyoDesk
{
    public static IEnumerable<string> Work(Books books)
    {
        yield return books.Say<VotingDistricts>(p => p.Districts[0].Name + " " + p.Districts[0].PollingPlace);
    }
}
