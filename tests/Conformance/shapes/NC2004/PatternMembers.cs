// Pattern members of free types that are the package's own: the language calls them without a name.
// core: ../../cores/Denpyo.cs
// options: unsafe=true
using System;
using System.Collections.Generic;
using System.Threading.Tasks;
using Denpyo;

namespace Acme.Slips;

static class Uses
{
    static void Each(Denpyo.Slips slips, Bundle bundle, Lines lines)
    {
        foreach (var slip in slips) // expect: NC2004
            Console.WriteLine(slip);
        foreach (var slip in bundle) // expect: NC2004
            Console.WriteLine(slip);
        foreach (var line in lines) // expect: NC2004
            Console.WriteLine(line);
        foreach (var (left, right) in new Pair[1]) // expect: NC2004
            Console.WriteLine(left + right);
    }

    static int[] Spread(Denpyo.Slips slips) => [.. slips]; // expect: NC2004

    static async Task EachLater(SlipStream stream)
    {
        await foreach (var slip in stream) // expect: NC2004
            Console.WriteLine(slip);
    }

    static async Task<int> Wait(Stamp stamp, Seal seal)
    {
        await seal; // expect: NC2004
        return await stamp; // expect: NC2004
    }

    // On one line: what is released is released at the end of the block.
    static void Use(Lease given) { using var lease = given; } // expect: NC2004

    static void UseBlock(Lease given) { using (given) { } } // expect: NC2004

    static async Task UseLater(AsyncLease given) { await using var lease = given; } // expect: NC2004

    static async Task UseBlockLater(AsyncLease given) { await using (given) { } } // expect: NC2004

    static void Split(Pair pair, Triple triple)
    {
        var (a, b) = pair; // expect: NC2004
        int c, d;
        (c, d) = triple; // expect: NC2004
        ((a, _), c) = (pair, 1); // expect: NC2004
        Console.WriteLine(a + b + c + d);
    }

    static bool Positional(Pair pair) => pair is (1, 2); // expect: NC2004

    static int Arm(object o) => o switch
    {
        Pair(1, var x) => x, // expect: NC2004
        Triple(_, 1) => 2, // expect: NC2004
        _ => 3,
    };

    static int Truth(Verdict a, Verdict b)
    {
        if (a) // expect: NC2004
            return 1;
        while (a) // expect: NC2004
            return 2;
        return b ? 1 : 2; // expect: NC2004
    }

    static object Both(Verdict a, Verdict b) => a && b;

    static object Either(Verdict a, Verdict b) => a || b; // expect: NC2004

    static object EitherAlways(Verdict a, Verdict b) => a | b; // expect: NC2004

    static object Not(Verdict a) => !a; // expect: NC2004

    static void OrAssign(ref Verdict a, Verdict b) => a |= b; // expect: NC2004

    static Tally Count(Tally t)
    {
        t++; // expect: NC2004
        ++t; // expect: NC2004
        return t << 1; // expect: NC2004
    }

    static Tally Less(Tally t) => checked(t - t); // expect: NC2004

    static Tally LessUnchecked(Tally t) => t - t;

    static bool Same(Tally t) => t == t; // expect: NC2004

    static bool SameTuples(Tally t) => (t, 1) == (t, 2); // expect: NC2004

    static bool SameLifted(Tally? t) => t == null;

    static bool SameLiftedValue(Tally? t, Tally u) => t == u; // expect: NC2004

    static object Query(Source source) => from x in source where x > 1 select x; // expect: NC2004

    static object Ordered(Source source) => from x in source orderby x select x; // expect: NC2004

    static object Two(Source source) => from x in source from y in source select x + y; // expect: NC2004

    static object Typed(Source source) => from int x in source select x; // expect: NC2004

    static object FreeQuery(Source source) => from x in source select x + 1;

    static void Note() => Makers.Write($"a {1} b"); // expect: NC2004

    static void FreeNote(string s) => Makers.Write($"a {s} b");

    static unsafe void Pin(Sheet sheet)
    {
        fixed (int* p = sheet) // expect: NC2004
            *p = 1;
    }

    static List<string> Collected(Pair pair) => new() { "a", pair }; // expect: NC2004

    static List<string> Expressed(Pair pair) => ["a", "b"];
}
