using System.Collections.Generic;
using NoCustomization.Municipal.Koseki;

namespace NoCustomization.Municipal.Tests.Town;

/// <summary>What the test package does with the parameters of its folder.</summary>
internal static class KosekiDesk
{
    public static IEnumerable<string> Work(Books books)
    {
        yield return books.Say<RegisterFees>(p => p.YenByCertificate["zenbu"] + " " + p.YenByCertificate["joseki"]);
    }
}
