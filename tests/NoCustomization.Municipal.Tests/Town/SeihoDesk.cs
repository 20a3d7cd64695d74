using System.Collections.Generic;
using NoCustomization.Municipal.Seiho;

namespace NoCustomization.Municipal.Tests.Town;

/// <summary>What the test package does with the parameters of its folder.</summary>
internal static class SeihoDesk
{
    public static IEnumerable<string> Work(Books books)
    {
        yield return books.Say<AreaGradeSetting>(p => p.Grade.ToString());
    }
}
