using System.Collections.Generic;
using System.Linq;

namespace NoCustomization.Municipal.Tests.Town;

/// <summary>Every desk of the test package.</summary>
internal static class Desks
{
    public static IEnumerable<string> WorkAll(Books books) => new[]
    {
        CommonDesk.Work(books),
        JukiDesk.Work(books),
        InkanDesk.Work(books),
        KojinDesk.Work(books),
        HojinDesk.Work(books),
        KoteiDesk.Work(books),
        KeijiDesk.Work(books),
        KokuhoDesk.Work(books),
        KaigoDesk.Work(books),
        JiteateDesk.Work(books),
        KosodateDesk.Work(books),
        ShunoDesk.Work(books),
        SenkyoDesk.Work(books),
        ShugakuDesk.Work(books),
        KenkoDesk.Work(books),
        SeihoDesk.Work(books),
        KosekiDesk.Work(books),
    }.SelectMany(lines => lines);
}
