// Queries, collection expressions, spans and anonymous types over core objects.
// core: ../../cores/Juki.cs
using System;
using System.Collections.Generic;
using System.Linq;
using Juki;

namespace Acme.Residents;

public static class Queries
{
    public static IEnumerable<string> Names(IEnumerable<Resident> residents) =>
        from r in residents
        let name = r.DisplayName
        where name.Length > 0
        group r by r.Number into g
        select g.Key;

    public static Resident[] Two() => [Resident.Anonymous(), .. Three().Take(1)];

    public static List<Resident> Three() => [new("1"), new("2"), new("3")];

    public static int Count(params ReadOnlySpan<Resident> residents) => residents.Length;

    public static object Pair(Resident resident) => new { resident.Number, resident };
}
