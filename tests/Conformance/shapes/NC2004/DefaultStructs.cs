// core: ../../cores/Kiban.cs
// `default` names no type. The binary shows `default(R)` and `new R()` the same, save where only those are allowed, or where a variable is declared.
using System;
using System.Collections.Generic;
using System.Threading.Tasks;
using Kiban.Plumbing;

namespace Acme.Defaults;

class Nameless
{
    PipeSlot[] slots; // expect: NC2004
    PipeSlot slot; // expect: NC2004

    PipeSlot Returned() => default; // expect: NC2004

    async Task<PipeSlot> Later() // expect: NC2004
    {
        await Task.Yield();
        return default;
    }

    IEnumerable<PipeSlot> Each() // expect: NC2004
    {
        yield return default;
    }

    void Out(out PipeSlot given) => given = default; // expect: NC2004

    void Taken(PipeSlot taken) => taken = default; // expect: NC2004

    void In(in PipeSlot read) // expect: NC2004
    {
    }

    void Optional(PipeSlot slot = default) // expect: NC2004
    {
    }

    void Passed()
    {
        Taken(default);
        In(default);
        Optional();
        Console.WriteLine(new List<object>().Contains(slots.Length == 0 ? default : slots[0]));
    }

    void Stored()
    {
        slot = default;
        slots[0] = default;
    }

    int Chosen(int number) => (number switch { 1 => default, _ => slots[0] }).Index; // expect: NC2004

    PipeSlot Thrown(int number) => number switch { 1 => default, _ => throw new Exception() }; // expect: NC2004

    int Again()
    {
        var kept = slots[0];
        Console.WriteLine(kept.Index); // expect: NC2004
        kept = default;
        Change(ref kept);
        Console.WriteLine(kept.Index); // expect: NC2004
        kept = default;
        return kept.Index; // expect: NC2004
    }

    void Change(ref PipeSlot kept) => kept.Index = 1; // expect: NC2004, NC2004
}

class Named
{
    void Declared()
    {
        var slot = new PipeSlot(); // expect: NC2004
        slot.Index = 3; // expect: NC2004
        for (var i = 0; i < 3; i++)
        {
            PipeSlot each = default; // expect: NC2004
            each.Index += i; // expect: NC2004
        }
    }

    object Boxed() => default(PipeSlot); // expect: NC2004

    int Member() => default(PipeSlot).Index; // expect: NC2004, NC2004

    string Called() => new PipeSlot().ToString(); // expect: NC2004

    object Initialized() => new PipeSlot { Index = 3 }; // expect: NC2004, NC2004

    // What stands below looks like the nameless form.
    PipeSlot Returned() => default(PipeSlot); // expect: NC2004 // expect: NC2004 source

    PipeSlot Created() => new(); // expect: NC2004 // expect: NC2004 source

    PipeSlot kept = new PipeSlot(); // expect: NC2004 // expect: NC2004 source

    void Passed(PipeSlot slot) => Passed(new PipeSlot()); // expect: NC2004 // expect: NC2004 source

    PipeSlot ReturnedLocal() // expect: NC2004
    {
        PipeSlot slot = default; // expect: NC2004 source
        return slot;
    }
}
