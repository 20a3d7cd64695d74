// core: ../../cores/Kawase.cs
// An index from the end and a range read the length too: one expression is one name.
using System;
using Kawase;

namespace Acme.Lists;

class Selections
{
    private Quotes kept = new();

    int Last() => Exchange.Slips()[^1]; // expect: NC2004

    int Counted(int k) => Exchange.Slips()[^k]; // expect: NC2004

    object Middle() => Exchange.Slips()[1..^1]; // expect: NC2004

    object Tail() => Exchange.Slips()[^3..]; // expect: NC2004

    object Computed(Range range) => Exchange.Slips()[range]; // expect: NC2004

    int ComputedIndex(Index index) => Exchange.Slips()[index]; // expect: NC2004

    int OfLocal()
    {
        var slips = Exchange.Slips();
        Console.WriteLine(slips.ToString());
        return slips[^1]; // expect: NC2004
    }

    // In so many words: two.
    int ByHand(SlipBook slips) => // expect: NC2004
        slips[slips.Length - 1]; // expect: NC2004, NC2004

    object SliceByHand(SlipBook slips) => // expect: NC2004
        slips.Slice(1, slips.Length - 1); // expect: NC2004, NC2004

    int FreeLength() => kept[^1]; // expect: NC2004

    int Free(int[] values) => values[^1];
}
